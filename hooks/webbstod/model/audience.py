"""For whom courses and events are."""

from typing import Literal

Audience = Literal[
    "vårdpersonal", "tandvård", "chef", "förtroendevald", "ny på jobbet", "nyckelperson", "alla",
]  # fmt: skip
