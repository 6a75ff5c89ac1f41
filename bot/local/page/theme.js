// Runs before the first paint, so that the other theme doesn't flash.
(() => {
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch { /* storage is off: use the system's theme */ }
})();
