/* Runs first in each host page: notes what goes wrong, and what the page was like before us. */
(function () {
  // A page swap runs the head's scripts again.
  if (window.__probe) return;
  var probe = { errors: [], violations: [], ours: [] };
  var entries = history.length;
  var address = location.href;
  Object.defineProperty(window, '__probe', { value: probe, enumerable: false });
  var error = console.error;
  console.error = function () {
    probe.errors.push(Array.prototype.map.call(arguments, String).join(' '));
    error.apply(console, arguments);
  };
  var warn = console.warn;
  console.warn = function () {
    if (/^commune-widgets/.test(arguments[0])) probe.ours.push(Array.prototype.slice.call(arguments, 0, 1).join(' '));
    warn.apply(console, arguments);
  };
  addEventListener(
    'error',
    function (event) {
      probe.errors.push(event.message || 'not loaded: ' + (event.target.src || event.target.href));
    },
    true,
  );
  addEventListener('unhandledrejection', function (event) {
    probe.errors.push('unhandled: ' + event.reason);
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    // Our own tries below.
    if (event.effectiveDirective === 'trusted-types' && /^(host|default)/.test(event.sample)) return;
    // An address says whose it is; who made the browser look at it is chance.
    var source =
      event.blockedURI.indexOf(':') > 0 || event.sourceFile === location.href.split('?')[0]
        ? ''
        : event.sourceFile || '';
    probe.violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + source);
  });
  var policy;
  ['host', 'default'].some(function (name) {
    try {
      policy = trustedTypes.createPolicy(name, { createScriptURL: String, createHTML: String });
      return true;
    } catch {
      // a page that does not name it, a browser without them, or one that plays an older one
      return false;
    }
  });
  probe.url = function (address) {
    return policy ? policy.createScriptURL(address) : address;
  };
  probe.html = function (text) {
    return policy ? policy.createHTML(text) : text;
  };
  /** Whether our file has run, or never will. */
  var came = false;
  ['load', 'error'].forEach(function (type) {
    document.addEventListener(
      type,
      function (event) {
        if (
          /commune-widgets\.js|late\.js/.test(event.target.src) &&
          (type === 'error' || !/late/.test(event.target.src))
        )
          came = true;
      },
      true,
    );
  });
  var later = function (test) {
    return new Promise(function (done) {
      var until = performance.now() + 15000;
      var timer = setTimeout;
      (function look() {
        var passed = test();
        if (passed || performance.now() > until) done(Boolean(passed));
        else timer(look, 20);
      })();
    });
  };

  /** What must be the same with our script and without it. */
  probe.state = function () {
    var keep = function (object) {
      return Object.getOwnPropertyNames(object).sort().join();
    };
    var names = [
      'Object',
      'Array',
      'Function',
      'String',
      'Number',
      'Promise',
      'Node',
      'Element',
      'HTMLElement',
      'Event',
      'EventTarget',
      'History',
      'Document',
    ];
    var style = function (selector) {
      var node = document.querySelector(selector);
      if (!node) return selector;
      var computed = getComputedStyle(node);
      return [
        'color',
        'fontFamily',
        'fontSize',
        'lineHeight',
        'marginTop',
        'paddingTop',
        'display',
        'textAlign',
        'backgroundColor',
        'borderTopWidth',
        'boxSizing',
        'outlineStyle',
        'letterSpacing',
      ]
        .map(function (name) {
          return computed[name];
        })
        .join();
    };
    return {
      globals: keep(window),
      prototypes: names
        .map(function (name) {
          return name + ':' + keep(window[name].prototype) + keep(window[name]);
        })
        .join(';'),
      history: history.length - entries + (location.href === address ? '' : ' moved'),
      scroll: scrollX + ' ' + scrollY,
      focus: document.activeElement ? document.activeElement.nodeName : '',
      title: document.title,
      styles: [
        'html',
        'body',
        '#host-h1',
        '#host-p',
        '#host-a',
        '#host-img',
        '#host-table td',
        '#host-input',
        '#host-button',
        '#host-ul li',
      ]
        .map(style)
        .join('|'),
      forms: Array.prototype.map
        .call(document.querySelectorAll('.host input'), function (input) {
          return input.value;
        })
        .join(),
      text: document.querySelector('.host').textContent.replace(/\s+/g, ' '),
    };
  };

  var TAGS = ['news-article', 'photo-gallery', 'visit-counter', 'portal-banner', 'portal-login'];
  var isSeen = function (node) {
    if (!node) return false;
    var box = node.getBoundingClientRect();
    var style = getComputedStyle(node);
    return box.width > 1 && box.height > 1 && style.visibility !== 'hidden' && +style.opacity > 0.01;
  };
  var shown = {
    'news-article': function (e) {
      return isSeen(e.querySelector('p.first'));
    },
    'photo-gallery': function (e) {
      return isSeen(e.querySelector('img'));
    },
    'visit-counter': function (e) {
      return !e.shadowRoot || isSeen(e.shadowRoot.querySelector('[part=row]'));
    },
    'portal-banner': function (e) {
      return e.shadowRoot ? isSeen(e.shadowRoot.querySelector('[part=name]')) : isSeen(e.querySelector('img'));
    },
    'portal-login': function (e) {
      return isSeen(e.querySelector('input[type=password]'));
    },
  };
  probe.element = function (tag) {
    return document.querySelector('main ' + tag);
  };
  /** Where the elements are at rest: parts have come, the article is tidied, the numbers are there. */
  var isSettled = function () {
    if (came && document.readyState === 'complete' && !customElements.get('news-article')) return true;
    return TAGS.every(function (tag) {
      var e = probe.element(tag);
      if (!e || !e.shadowRoot) return false;
      if (tag === 'news-article') return Boolean(e.contents) && !e.waiting;
      // What makes photos reachable is a part of its own.
      if (tag === 'photo-gallery') return e.querySelector('img[tabindex]') || /\[part\]/.test(probe.ours.join());
      if (tag === 'visit-counter') return e.visits && e.visits.status !== 'loading';
      return true;
    });
  };
  var look = function (tag) {
    var e = probe.element(tag);
    var plain = document.querySelector('main .cw-' + tag + ', main [data-for=' + tag + ']');
    // The page's own content stands there where nothing of ours does.
    if (!e) return { defined: false, visible: Boolean(plain) && shown[tag](plain) };
    var box = e.getBoundingClientRect();
    var image = e.querySelector('img');
    return {
      defined: Boolean(e.shadowRoot && customElements.get(tag)),
      visible: shown[tag](e),
      // Said where it is not seen.
      markup: (image ? JSON.stringify(image.getBoundingClientRect()) : '') + e.outerHTML.slice(0, 400),
      width: box.width,
      height: box.height,
      type: parseFloat(getComputedStyle(e).fontSize),
    };
  };
  probe.rest = function () {
    return later(isSettled).then(function () {
      return new Promise(function (done) {
        requestAnimationFrame(function () {
          var looks = {};
          TAGS.forEach(function (tag) {
            looks[tag] = look(tag);
          });
          done({ looks: looks, host: probe.state(), troubles: probe.troubles() });
        });
      });
    });
  };
  /** In print: text and photos are there; the rest of a page with an article is not printed. */
  probe.prints = function () {
    var all = {};
    TAGS.forEach(function (tag) {
      var printed = tag === 'news-article' || tag === 'photo-gallery';
      var e = probe.element(tag);
      all[tag] = !printed || !e || shown[tag](e);
    });
    return all;
  };
  /** The page without us, when it has been drawn. */
  probe.still = function () {
    return new Promise(function (done) {
      requestAnimationFrame(function () {
        setTimeout(function () {
          done({ host: probe.state(), troubles: probe.troubles() });
        });
      });
    });
  };
  var reached = {};
  var photo;
  addEventListener(
    'focus',
    function (event) {
      var path = event.composedPath ? event.composedPath() : [];
      path.forEach(function (node) {
        if (TAGS.indexOf(node.localName) < 0) return;
        reached[node.localName] = true;
        if (node.localName === 'photo-gallery' && !photo) photo = path[0];
      });
    },
    true,
  );
  probe.reached = function () {
    return Object.keys(reached);
  };
  /** Puts the focus back on what Tab reached first in the gallery. */
  probe.focusPhoto = function () {
    if (!photo || !photo.isConnected) return false;
    photo.focus();
    return true;
  };
  var isLarge = function () {
    return Array.prototype.some.call(document.querySelectorAll('*'), function (node) {
      return node.matches('dialog[open]') || (node.shadowRoot && node.shadowRoot.querySelector('dialog[open]'));
    });
  };
  probe.turnsLarge = function (wanted) {
    return later(function () {
      return Boolean(isLarge()) === wanted;
    });
  };
  probe.troubles = function () {
    var foreign = performance
      .getEntriesByType('resource')
      .filter(function (entry) {
        return /^https?:/.test(entry.name) && entry.name.indexOf(location.protocol + '//' + location.host + '/') !== 0;
      })
      .map(function (entry) {
        return entry.name;
      });
    return { errors: probe.errors, violations: probe.violations, foreign: foreign };
  };
})();
