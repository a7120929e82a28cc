// Runs before everything else: says so when the app can't start, instead of leaving a dead page.
(function () {
  var root = document.documentElement;
  function fail() {
    if (!root.hasAttribute("data-ready")) root.setAttribute("data-failed", "load");
  }
  // A script that does not load reports to its element only, so listen while capturing; WASM that
  // does not load breaks the module that waits for it. A picture that is missing is no reason.
  addEventListener("error", function (event) {
    if (!event.target || event.target === window || event.target.tagName === "SCRIPT") fail();
  }, true);
  addEventListener("unhandledrejection", fail);
  if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) fail();
  addEventListener("click", function (event) {
    if (event.target && event.target.closest && event.target.closest("[data-reload]")) location.reload();
  });
  // WASM has no dynamic import of its own; the map is loaded through this one.
  window.packanImport = function (address) { return import(address); };
})();
