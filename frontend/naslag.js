// What the browser does by itself: keys, copying, pointing at evidence, and where the focus goes.
(() => {
  "use strict";

  const BETWEEN_FIELDS = "input, textarea, select, [contenteditable], dialog";
  const NOTICE_MILLISECONDS = 15000;
  const TURN_MILLISECONDS = 3000;
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

  // Once the page asked for before is shown: two navigations at once are a fault of the router.
  let turned = { links: "", until: 0, next: 0 };

  function turn(selector) {
    clearTimeout(turned.next);
    const links = [...document.querySelectorAll("main [data-key=n], main [data-key=p]")].map((one) => one.href).join();
    if (links === turned.links && Date.now() < turned.until) {
      turned.next = setTimeout(() => turn(selector), TURN_MILLISECONDS / 60);
      return;
    }
    turned = { links, until: Date.now() + TURN_MILLISECONDS, next: 0 };
    document.querySelector(selector)?.click();
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
    n: () => turn("main [data-key=n]"),
    p: () => turn("main [data-key=p]"),
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

  // A table as a grid: arrows go from cell to cell, Tab goes past it

  const inner = (cell) => cell.querySelector("a") ?? cell;

  function gridRows(grid) {
    return [...grid.rows].map((row) => [...row.cells]);
  }

  // The cell that covers a column: heads span several rows or columns.
  function cellAt(rows, row, column) {
    let at = row > 0 && rows[row - 1].some((cell) => cell.rowSpan > 1) ? 1 : 0;
    if (at > column) return rows[row - 1][0];
    for (const cell of rows[row]) {
      if (column < at + cell.colSpan) return cell;
      at += cell.colSpan;
    }
    return rows[row].at(-1);
  }

  function columnOf(rows, row, cell) {
    let at = row > 0 && rows[row - 1].some((other) => other.rowSpan > 1) ? 1 : 0;
    for (const other of rows[row]) {
      if (other === cell) return at;
      at += other.colSpan;
    }
    return 0;
  }

  function gridStep(key, rows, cell, whole) {
    const row = cell.parentElement.rowIndex;
    const column = columnOf(rows, row, cell);
    const last = rows.at(-1).length - 1;
    switch (key) {
      case "ArrowRight": return [row, column + cell.colSpan];
      case "ArrowLeft": return [row, column - 1];
      case "ArrowDown": return [row + cell.rowSpan, column];
      case "ArrowUp": return [row - 1, column];
      case "Home": return [whole ? 0 : row, 0];
      case "End": return [whole ? rows.length - 1 : row, last];
      case "PageDown": return [row + 10, column];
      case "PageUp": return [row - 10, column];
      default: return null;
    }
  }

  document.addEventListener("keydown", (event) => {
    const cell = event.target.closest?.("[role=grid] :is(td, th)");
    const grid = cell?.closest("[role=grid]") ?? event.target.querySelector?.(":scope > [role=grid]");
    if (!grid || event.altKey) return;
    const rows = gridRows(grid);
    const step = cell ? gridStep(event.key, rows, cell, event.ctrlKey) : null;
    // From the region that scrolls, the first arrow enters the grid.
    const to = step ?? (!cell && event.key.startsWith("Arrow") ? [0, 0] : null);
    if (!to) return;
    event.preventDefault();
    const next = cellAt(rows, Math.min(Math.max(to[0], 0), rows.length - 1), Math.max(to[1], 0));
    inner(next).focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  // Copying

  // The link stands last in each form.
  function withAddress(words, base) {
    const here = document.baseURI.replace(/\/$/, "");
    const at = words.lastIndexOf(base);
    return at < 0 ? words : words.slice(0, at) + here + words.slice(at + base.length);
  }

  async function copy(button) {
    const { copy, copyHtml, copyMarkdown, base, copied, failed } = button.dataset;
    const forms = {
      "text/plain": withAddress(copy, base),
      "text/html": withAddress(copyHtml, base),
      "text/markdown": withAddress(copyMarkdown, base),
    };
    try {
      await navigator.clipboard.write([new ClipboardItem(accepted(forms))]);
      tell(copied);
    } catch {
      tell(copyByHand(forms) ? copied : failed);
    }
  }

  // Not every browser puts a form of one's own on the clipboard; those that do want it marked.
  function accepted(forms) {
    const items = {};
    for (const [type, words] of Object.entries(forms)) {
      const name = type === "text/markdown" ? "web " + type : type;
      if (ClipboardItem.supports?.(name) ?? type !== "text/markdown") {
        items[name] = new Blob([words], { type });
      }
    }
    return items;
  }

  // Browsers keep the clipboard from pages that are not served over https.
  function copyByHand(forms) {
    const give = (event) => {
      event.preventDefault();
      Object.entries(forms).forEach(([type, words]) => event.clipboardData.setData(type, words));
    };
    const area = document.createElement("textarea");
    area.value = forms["text/plain"];
    document.body.append(area);
    area.select();
    document.addEventListener("copy", give, { once: true });
    const done = document.execCommand("copy");
    document.removeEventListener("copy", give);
    area.remove();
    return done;
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

  // Suggestions below a search box: the server fills the list, the keys stay here

  const listOf = (box) => document.getElementById(box.getAttribute("aria-controls"));
  const chosenIn = (list) => list.querySelector("[aria-selected=true]");

  function expand(box, open) {
    const list = listOf(box);
    list.hidden = !open || list.children.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    if (list.hidden) select(box, null);
  }

  function select(box, option) {
    for (const one of listOf(box).children) one.setAttribute("aria-selected", String(one === option));
    if (option) box.setAttribute("aria-activedescendant", option.id);
    else box.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  function step(box, list, by) {
    const all = [...list.children];
    const at = all.indexOf(chosenIn(list));
    // One place beyond either end is the box itself, with what was typed.
    const places = all.length + 1;
    select(box, all[(((at < 0 ? all.length : at) + by + places) % places)] ?? null);
  }

  function take(box, option) {
    box.value = option.dataset.value;
    expand(box, false);
    box.form.requestSubmit();
  }

  document.addEventListener("focusin", (event) => {
    const box = event.target.closest?.("[role=combobox][aria-controls]");
    if (!box || box.watched) return;
    box.watched = new MutationObserver(() => expand(box, document.activeElement === box));
    box.watched.observe(listOf(box), { childList: true });
  });

  document.addEventListener("keydown", (event) => {
    const box = event.target.closest?.("[role=combobox][aria-controls]");
    if (!box || event.isComposing) return;
    const list = listOf(box);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.children.length === 0) return;
      event.preventDefault();
      if (list.hidden) expand(box, true);
      step(box, list, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && !list.hidden && chosenIn(list)) {
      event.preventDefault();
      take(box, chosenIn(list));
    } else if (event.key === "Escape" && !list.hidden) {
      // The first Escape closes the list, a second one may empty the box.
      event.preventDefault();
      expand(box, false);
    }
  });

  document.addEventListener("focusout", (event) => {
    const box = event.target.closest?.("[role=combobox][aria-controls]");
    if (box && listOf(box)) expand(box, false);
  });

  // On mousedown, because a click would come after the box has lost the focus and the list is gone.
  document.addEventListener("mousedown", (event) => {
    const option = event.target.closest?.("[role=option][data-value]");
    const box = option?.closest("form")?.querySelector("[role=combobox]");
    if (box) {
      event.preventDefault();
      take(box, option);
    }
  });

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
