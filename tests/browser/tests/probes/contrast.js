// The texts of the page whose contrast with what is behind them is below 4.5 (WCAG 2.2, 1.4.3), and how many there are.
(() => {
  const parse = (colour) => colour.match(/[\d.]+/g).map(Number);
  const over = ([r, g, b, a = 1], below) => [r, g, b].map((part, at) => part * a + below[at] * (1 - a));
  const ground = (element) => {
    if (!element) return [255, 255, 255];
    return over(parse(getComputedStyle(element).backgroundColor), ground(element.parentElement));
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const texts = [...document.querySelectorAll("body *")].filter((element) => {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    return hasText && element.checkVisibility() && element.tagName !== "SCRIPT";
  });
  const low = texts.flatMap((element) => {
    const behind = ground(element);
    const lights = [over(parse(getComputedStyle(element).color), behind), behind].map(luminance).sort((a, b) => b - a);
    const contrast = (lights[0] + 0.05) / (lights[1] + 0.05);
    return contrast < 4.5 ? [`${contrast.toFixed(2)}: ${element.outerHTML.slice(0, 120)}`] : [];
  });
  return { low: [...new Set(low)], texts: texts.length };
})()
