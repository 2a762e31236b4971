// What the browser does by itself: keys, copying, pointing at evidence, and where the focus goes.
(() => {
  "use strict";

  const BETWEEN_FIELDS = "input, textarea, select, [contenteditable], dialog";
  const NOTICE_MILLISECONDS = 15000;
  let lastPath = null;
  let lastFocus = "";

  const hits = () => [...document.querySelectorAll("[data-hit]")];
  const currentHit = () => document.activeElement?.closest("[data-hit]");

  function moveHit(step) {
    const all = hits();
    if (all.length === 0) return;
    const at = all.indexOf(currentHit());
    const chosen = all.findIndex((hit) => hit.querySelector("[aria-current]"));
    const from = at >= 0 ? at : chosen >= 0 ? chosen : step > 0 ? -1 : 0;
    const next = all[Math.min(Math.max(from + step, 0), all.length - 1)];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }

  function press(selector) {
    const hit = currentHit() ?? hits().find((one) => one.querySelector("[aria-current]"));
    const button = hit?.querySelector(selector) ?? document.querySelector("main aside " + selector);
    button?.click();
  }

  const keys = {
    "/": () => {
      const box = document.getElementById("zoekvak");
      box?.focus();
      box?.select();
    },
    "?": () => document.getElementById("toetsen")?.showModal(),
    j: () => moveHit(1),
    k: () => moveHit(-1),
    o: () => press("[data-open]"),
    d: () => press("[data-key=d]"),
    c: () => press("[data-key=c]"),
    n: () => document.querySelector("main [data-key=n]")?.click(),
    p: () => document.querySelector("main [data-key=p]")?.click(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest?.(BETWEEN_FIELDS)) return;
    const action = keys[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });

  // Copying

  async function copy(button) {
    const here = document.baseURI.replace(/\/$/, "");
    const words = button.dataset.copy.replace(button.dataset.base, here);
    try {
      await navigator.clipboard.writeText(words);
      tell(button.dataset.copied);
    } catch {
      tell(copyByHand(words) ? button.dataset.copied : button.dataset.failed);
    }
  }

  // Browsers keep the clipboard from pages that are not served over https.
  function copyByHand(words) {
    const area = document.createElement("textarea");
    area.value = words;
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  }

  function tell(words) {
    let place = document.getElementById("gemeld");
    if (!place) {
      place = document.createElement("div");
      place.id = "gemeld";
      place.className = "notice-browser";
      place.setAttribute("role", "status");
      document.body.append(place);
    }
    place.textContent = words;
    clearTimeout(place.timer);
    place.timer = setTimeout(() => (place.textContent = ""), 5000);
  }

  // Clicks

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-copy]");
    if (button) copy(button);
    if (event.target.closest?.("[data-keys]")) keys["?"]();
    if (event.target.closest?.(".skip")) {
      event.preventDefault();
      document.getElementById("inhoud").focus();
    }
    const goto = event.target.closest?.("[data-goto]")?.dataset.goto;
    const place = goto && document.getElementById(goto);
    if (place) {
      place.tabIndex = -1;
      place.focus();
      place.scrollIntoView({ block: "start" });
    }
    openByWords(event);
    closeMenus(event.target);
  });

  // The words of a passage open it, but selecting words does not.
  function openByWords(event) {
    const words = event.target.closest?.(".hit-text, .words p");
    if (words && !event.target.closest("a, button") && getSelection().isCollapsed) {
      words.closest("[data-hit]").querySelector("[data-open]")?.click();
    }
  }

  function closeMenus(target) {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(target)) menu.open = false;
    }
  }

  document.addEventListener("keyup", (event) => {
    if (event.key === "Escape") closeMenus(document.body);
  });

  // A page that the server cannot draw; an error of a picture does not bubble.
  document.addEventListener(
    "error",
    (event) => {
      if (!event.target.matches?.("[data-page-image]")) return;
      const view = event.target.closest(".page-view");
      view.querySelector(".sheet").hidden = true;
      view.querySelector(".reason").hidden = false;
    },
    true,
  );

  // Evidence

  function light(event) {
    const claim = event.target.closest?.("[data-shows]");
    for (const piece of document.querySelectorAll("[data-evidence].lit")) piece.classList.remove("lit");
    if (!claim) return;
    for (const piece of document.querySelectorAll("[data-evidence]")) {
      const shown = piece.dataset.evidence.split(" ").includes(claim.dataset.shows);
      piece.classList.toggle("lit", shown);
    }
    if (event.type === "click") document.querySelector(".lit")?.scrollIntoView({ block: "center" });
  }
  for (const type of ["mouseover", "focusin", "click"]) document.addEventListener(type, light);

  // Focus: kept on the same screen, on the heading of a new one

  document.addEventListener("focusin", (event) => {
    if (event.target.id) lastFocus = event.target.id;
  });

  function focusHeading() {
    const heading = document.querySelector("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }

  window.naslag = {
    arrived(path) {
      const first = lastPath === null;
      const same = lastPath === path;
      lastPath = path;
      // Vaadin's own notice that the connection is gone; a status may stand outside the landmarks.
      document.querySelector("vaadin-connection-indicator")?.setAttribute("role", "status");
      if (same && document.activeElement === document.body) document.getElementById(lastFocus)?.focus();
      if (!same && !first) {
        window.scrollTo({ top: 0, behavior: "instant" });
        focusHeading();
      }
    },
    // A button that can do nothing in its new place gives the focus to the one beside it.
    refocus() {
      requestAnimationFrame(() => {
        const last = document.getElementById(lastFocus);
        (last?.disabled ? last.parentElement.querySelector("button:enabled") : last)?.focus();
      });
    },
    showPlace(id) {
      requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: "center", behavior: "instant" }));
    },
    noticed(notice) {
      notice.classList.remove("gone");
      clearTimeout(notice.timer);
      const hide = () => {
        if (notice.matches(":hover, :focus-within")) notice.timer = setTimeout(hide, 2000);
        else notice.classList.add("gone");
      };
      notice.timer = setTimeout(hide, NOTICE_MILLISECONDS);
    },
  };
})();
