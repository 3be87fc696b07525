// Copy buttons beside the words to write in the record, where the page lets them stand: the words
// alone are copied, and what is said is that it is done, never what. Without it, words to select.
(() => {
  "use strict";
  const box = document.querySelector("[data-kopiera]");
  if (!box) return;
  const SHOWN = 2000;
  const status = document.createElement("p");
  let before = () => {};
  let timer;

  // On plain http there is no clipboard; the old command copies what is selected.
  const copySelected = (text) => {
    const fill = (event) => {
      event.clipboardData.setData("text/plain", text);
      event.preventDefault();
    };
    document.addEventListener("copy", fill);
    try {
      return document.execCommand("copy");
    } catch {
      return false;
    } finally {
      document.removeEventListener("copy", fill);
    }
  };

  // If neither way works, the words are left selected.
  const copy = async (words) => {
    const text = words.textContent.trim();
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      getSelection().selectAllChildren(words);
    }
    const done = copySelected(text);
    if (done) getSelection().removeAllRanges();
    return done;
  };

  const add = (phrase) => {
    const title = phrase.querySelector("h3, h4").textContent;
    const words = phrase.querySelector("blockquote p");
    const button = document.createElement("button");
    const say = (label, told) => {
      button.textContent = label;
      button.setAttribute("aria-label", `${label}: ${title}`);
      status.textContent = told;
    };
    const rest = () => say("Kopiera", "");
    const press = async () => {
      clearTimeout(timer);
      before();
      before = rest;
      if (await copy(words)) {
        say("Kopierat", "Kopierat.");
        timer = setTimeout(rest, SHOWN);
      } else {
        say("Tryck Ctrl+C", "Markerat. Tryck Ctrl+C.");
        button.addEventListener("blur", rest, { once: true });
      }
    };
    button.type = "button";
    button.className = "kopiera";
    button.addEventListener("click", press);
    rest();
    phrase.querySelector(".ordagrant").append(button);
  };

  status.className = "dold";
  status.setAttribute("role", "status");
  box.querySelectorAll(".mening").forEach(add);
  box.append(status);
})();
