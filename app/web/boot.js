// Runs before everything else: picks the program that shows the page, and says so when it can't
// start, instead of leaving a dead page.
(function () {
  // The framework and the map make elements from texts of their own. What would run something, load a
  // page or change where addresses lead is not among them and does not come through; of scripts only
  // what is data does, such as what search engines read of a firm.
  if (window.trustedTypes) trustedTypes.createPolicy("default", {
    createHTML: function (text) { return /<(script|iframe|object|embed|base)\b|<[^<>]*\son\w+\s*=/i.test(text) ? null : text; },
    createScript: function (text) { try { JSON.parse(text); return text; } catch (_) { return null; } },
    createScriptURL: function (address) { return new URL(address, document.baseURI).origin === location.origin ? address : null; }
  });
  var root = document.documentElement;
  var SCHOOL = "packan.school";
  function fail() {
    if (!root.hasAttribute("data-ready")) root.setAttribute("data-failed", "load");
  }
  // A program that breaks off says no word and does not go on; what waits for it hears of it here.
  function broken(error) {
    if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) root.setAttribute("data-failed", "program");
  }
  addEventListener("error", function (event) { broken(event.error); });
  addEventListener("unhandledrejection", function (event) { broken(event.reason); fail(); });
  if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) fail();
  addEventListener("click", function (event) {
    if (event.target && event.target.closest && event.target.closest("[data-reload]")) again();
  });
  // WebKit takes the answer that was no program for it once more, unless it is asked for past its
  // caches; nobody waits for that longer than for a second.
  function again() {
    function reload() { location.reload(); }
    setTimeout(reload, 1000);
    fetch((game ? addresses("packan-game") : whole)[0], { cache: "reload" }).then(reload, reload);
  }
  // What comes up while a program works is seen to before this is kept: not in a window that nobody
  // looks at, where that may take a second.
  window.packanTurn = function () {
    return new Promise(function (done) { if (document.hidden) done(); else setTimeout(done); });
  };
  // WASM has no dynamic import of its own; the map is loaded through this one.
  window.packanImport = function (address) { return import(address); };

  var base = new URL(document.baseURI).pathname;
  var below = location.pathname.slice(base.length).replace(/\/+$/, "");
  // A guest in a frame on somebody else's site: it keeps nothing and asks for nothing that is kept,
  // and its links open windows of their own.
  var guest = /^eingebettet\//.test(below);
  if (guest) {
    root.setAttribute("data-guest", "");
    document.querySelector("base").target = "_blank";
  }
  // A device that many share stays one, in all windows, until somebody says otherwise: of that alone
  // it is remembered here. The whole app sees to the rest, so it shows every page there.
  var query = new URLSearchParams(location.search);
  var asked = guest ? null : query.get("schule");
  var school = asked !== null && asked !== "aus";
  try {
    if (asked !== null) {
      if (school) localStorage.setItem(SCHOOL, "");
      else localStorage.removeItem(SCHOOL);
      query.delete("schule");
      history.replaceState(null, "", location.pathname + (String(query) && "?" + query) + location.hash);
    }
    school = !guest && localStorage.getItem(SCHOOL) !== null;
  } catch (_) {}
  if (school) root.setAttribute("data-school", "");
  addEventListener("storage", function (event) {
    if (event.key === SCHOOL) location.reload();
  });

  // The record once more, in what a browser that is killed does not lose.
  var copies = !guest && !school && window.caches ? caches.open("packan-saved") : Promise.reject();
  var copy = copies.then(function (cache) { return cache.match("saved.json"); })
    .then(function (kept) { return kept && kept.text(); }).catch(function () {});
  window.packanCopy = function () { return copy; };
  // To write it takes longer than a frame of an answered card may: that waits until the card has flown,
  // or the next is answered, so that no more than the last answer is ever on its way.
  var unwritten, later;
  function write() {
    clearTimeout(later);
    var text = unwritten;
    unwritten = undefined;
    if (text !== undefined) copies.then(function (cache) { return cache.put("saved.json", new Response(text)); }).catch(function () {});
  }
  addEventListener("visibilitychange", write);
  window.packanKeep = function (text) {
    write();
    unwritten = text;
    later = setTimeout(write, document.hidden ? 0 : 500);
  };

  // The game is a program of its own, so that the first card does not wait for all the rest.
  var parsed = new Promise(function (done) { addEventListener("DOMContentLoaded", done); });
  var whole = addresses("packan-web");
  var style = address("packan-pages");
  var opening;
  // A leading slash means the app's own root, which under a sub-path is not the server's.
  function address(name) {
    var named = document.querySelector('meta[name="' + name + '"]').content;
    return new URL(named.replace(/^\/(?!\/)/, ""), document.baseURI).href;
  }
  function addresses(name) {
    var script = address(name);
    return [script, script.replace(".js", "_bg.wasm")];
  }
  // A page that says by itself what it is about preloads no program: it is read first, and the
  // program comes once it is painted, which nobody waits for in a window that is not to be seen.
  function painted() {
    if (document.hidden || document.querySelector("link[rel=modulepreload]")) return;
    return new Promise(function (done) {
      // Where nothing is painted all the same, the app comes anyway.
      setTimeout(done, 3000);
      addEventListener("visibilitychange", done);
      var kinds = window.PerformanceObserver && PerformanceObserver.supportedEntryTypes;
      if (kinds && kinds.indexOf("paint") >= 0) new PerformanceObserver(done).observe({ type: "paint", buffered: true });
      else requestAnimationFrame(function () { setTimeout(done); });
    });
  }
  var due = parsed.then(painted);
  // What every program asks for first, index and trades, is asked for while it is still on its way;
  // not where a copy is kept, with which the program begins. Of the index, only where the trades lie
  // is looked up here; the program reads both.
  var early = {};
  function askEarly(wanted, cache) {
    var stop = new AbortController();
    var kept = guest || !window.caches ? Promise.resolve() : caches.match(wanted, { cacheName: "packan-feed" }).catch(function () {});
    var answer = kept.then(function (copy) {
      return copy ? undefined : fetch(wanted, { cache: cache, signal: stop.signal });
    });
    early[wanted] = { answer: answer, stop: stop };
    return answer;
  }
  due.then(function () {
    var feed = address("packan-feed");
    return askEarly(feed, "no-cache").then(function (answer) {
      return answer && answer.ok && answer.clone().json();
    }).then(function (index) {
      var name = index && index.trades.url;
      if (name && /^[\w.-]+$/.test(name)) return askEarly(new URL(name, feed).href, "default");
    });
  }).catch(function () {});
  window.packanFetch = function (request) {
    var begun = early[request.url];
    if (!begun) return fetch(request);
    delete early[request.url];
    request.signal.addEventListener("abort", function () { begun.stop.abort(); });
    return begun.answer.then(function (answer) { return answer || fetch(request); });
  };
  // A program that comes in parts is taken apart on the page's own thread, and as a whole beside it:
  // the person goes first. Once it is kept here, the browser keeps what it has made of it, too, which
  // it does for parts only.
  function taken(answer) {
    return served || !answer.ok ? answer : answer.arrayBuffer();
  }
  function start(program, ready) {
    return due.then(function () {
      return Promise.all([import(program[0]), fetch(program[1]).then(taken), ready]);
    }).then(function (loaded) {
      return loaded[0].default({ module_or_path: loaded[1] });
    });
  }
  // A page that shows the whole app at once has its styles already, if the host sent that page.
  function styled() {
    return new Promise(function (done, fail) {
      var links = document.querySelectorAll("link[rel=stylesheet]");
      var there = [].find.call(links, function (it) { return it.href === style; });
      if (there && there.sheet) return done();
      // One without is on its way or did not come, and only the first would still say so.
      if (there) there.remove();
      var link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = style;
      link.onload = done;
      link.onerror = fail;
      document.head.append(link);
    });
  }
  // Through a lens, the cards take what only the whole app knows of the trades.
  var game = !school && (below === "" || (below === "swipe" && !query.has("thema")));
  if (game) start(addresses("packan-game"), parsed);
  else start(whole, parsed.then(styled));
  // The way from the game into the whole app; a reload gets there too.
  window.packanOpen = function () {
    root.removeAttribute("data-ready");
    opening = opening || start(whole, styled()).catch(function () { location.reload(); });
  };
  // A new build takes over in all windows at once; the very first has nothing to replace.
  var worker = guest ? undefined : navigator.serviceWorker;
  var served = worker && worker.controller;
  if (worker) worker.addEventListener("controllerchange", function () {
    if (served) location.reload();
    served = true;
  });
  // The browser's own question would come at once; the app asks when there is something to keep.
  addEventListener("beforeinstallprompt", function (event) {
    event.preventDefault();
    window.packanInstall = event;
  });
  // Nobody should wait for the rest, so it comes while nothing else is to be done; where data is
  // dear, it comes when it is wanted.
  var frugal = navigator.connection && navigator.connection.saveData;
  var idle = window.requestIdleCallback || setTimeout;
  new MutationObserver(function (_, observer) {
    if (!root.hasAttribute("data-ready")) return;
    observer.disconnect();
    idle(function () {
      if (worker) worker.register(new URL("sw.js", document.baseURI)).catch(function () {});
      else if (game && !frugal) whole.concat(style).forEach(function (address) { fetch(address).catch(function () {}); });
      if (worker && !frugal) worker.ready.then(function (kept) {
        idle(function () { kept.active.postMessage("warm"); });
      });
    });
  }).observe(root, { attributes: true });
})();
