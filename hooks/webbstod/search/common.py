"""The words that everybody writes, and that tell pages apart badly or not at all."""

# They say nothing of what is sought.
STOP = """
alla allt än andra är åt att av båda bägge bara då där de dem den denna deras dess dessa det detta
dig din dina ditt du eller en er era ert ett fast finns för från ha hade han hans har henne hennes
här hon honom hos hur i in inom jag ju kring med medan mellan men mig min mina mitt mot mycket någon
något några när ni nog nu nuvarande och också om oss över på redan så sådan samma samt sedan sen ses
sig sin sina sitt ska skall skulle som till trots under upp ur vad var vår vara våra varför varje
vart vem vems vi vid vilka vilken vilket även
a an and can do for how i in is my of on or the to what who with
"""
# They say little: they weigh less than what else is said.
LIGHT = """
använda använder behöver bli blir blev borde bör börja börjar bra brukar få får fått ge ger gav gå
går gick gjorde gjort gör göra hela hitta hjälp ihop ingen inget inte kan kom komma kommer kunde
kvar låta litet man måste mer mest nästa ny nya ofta olika patient patienten person personen rätt
såg säga säger sagt se ser sett stor stora ta tar tas tog tycker utan vet veta viktigt vilja vill
ville visar
"""
