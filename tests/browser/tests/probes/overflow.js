// Elements that reach beyond the page's right edge, where nothing around them scrolls or clips.
(() => {
  const width = document.documentElement.clientWidth;
  const isOut = (element) => {
    if (element.getBoundingClientRect().right <= width + 0.5) return false;
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (around !== document.body && getComputedStyle(around).overflowX !== "visible") return false;
    }
    return true;
  };
  const out = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility() && isOut(element));
  return { out: out.map((element) => element.outerHTML.slice(0, 120)), page: document.documentElement.scrollWidth, width };
})()
