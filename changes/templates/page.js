"use strict";
// Hides the changes that a filter leaves out. Without this script all of them can be seen.
(() => {
  const filter = document.getElementById("filter");
  if (!filter) return;
  const status = document.getElementById("status");
  const all = document.getElementById("all");
  const boxes = [...filter.querySelectorAll("input")];
  const items = [...document.querySelectorAll("[data-kind]")];
  // The inner ones first, so that an outer one sees what has become of them.
  const holders = [...document.querySelectorAll("[data-holder]")].reverse();

  const apply = () => {
    const chosen = (name) => new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value));
    const impacts = chosen("impact");
    const kinds = chosen("kind");
    // Nothing chosen is no restriction.
    const fits = (chosen, value) => chosen.size === 0 || chosen.has(value);
    let shown = 0;
    for (const item of items) {
      item.hidden = !(fits(impacts, item.dataset.impact) && fits(kinds, item.dataset.kind));
      if (!item.hidden) shown += 1;
    }
    for (const holder of holders) {
      holder.hidden = !holder.querySelector("[data-kind]:not([hidden])");
    }
    const isFiltered = impacts.size + kinds.size > 0;
    const noun = items.length === 1 ? "change" : "changes";
    status.textContent = isFiltered ? `${shown} of ${items.length} ${noun} shown` : `${items.length} ${noun}`;
    // A button that vanished would take the focus with it.
    all.setAttribute("aria-disabled", String(!isFiltered));
  };

  for (const fieldset of filter.querySelectorAll("fieldset")) fieldset.disabled = false;
  all.hidden = false;
  filter.addEventListener("change", apply);
  // Without a form around them, Enter does nothing to checkboxes; people who use keys expect either key.
  filter.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.type === "checkbox") {
      event.preventDefault();
      event.target.click();
    }
  });
  all.addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    apply();
  });
  apply();
})();
