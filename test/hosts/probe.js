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
    probe.violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + (event.sourceFile || ''));
  });
  var policy;
  if (window.trustedTypes && trustedTypes.createPolicy)
    try {
      policy = trustedTypes.createPolicy('host', { createScriptURL: String });
    } catch {
      /* a page that names no policy */
    }
  probe.url = function (address) {
    return policy ? policy.createScriptURL(address) : address;
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
      return e.shadowRoot ? isSeen(e.shadowRoot.querySelector('[part=name]')) : isSeen(e);
    },
    'portal-login': function (e) {
      return isSeen(e.querySelector('input[type=password]'));
    },
  };
  probe.tags = TAGS;
  probe.element = function (tag) {
    return document.querySelector('main ' + tag);
  };
  /** Where the elements are at rest: parts have come, the article is tidied, the numbers are there. */
  probe.isSettled = function () {
    return TAGS.every(function (tag) {
      var e = probe.element(tag);
      if (!e || !e.shadowRoot) return false;
      if (tag === 'news-article') return Boolean(e.contents) && !e.waiting;
      if (tag === 'visit-counter') return e.visits && e.visits.status !== 'loading';
      return true;
    });
  };
  probe.look = function (tag) {
    var e = probe.element(tag);
    if (!e)
      return {
        defined: false,
        visible: Boolean(document.querySelector('main .cw-' + tag + ', main [data-for=' + tag + ']')),
      };
    var box = e.getBoundingClientRect();
    return {
      defined: Boolean(e.shadowRoot && customElements.get(tag)),
      visible: shown[tag](e),
      width: box.width,
      height: box.height,
      type: parseFloat(getComputedStyle(e).fontSize),
    };
  };
  /** In print: text and photos are there; the rest of a page with an article is not printed. */
  probe.prints = function (tag) {
    var e = probe.element(tag);
    return tag !== 'news-article' && tag !== 'photo-gallery' ? true : Boolean(e) && shown[tag](e);
  };
  /** The element in which the focus is, through shadow roots. */
  probe.focusIn = function () {
    var names = [];
    for (var node = document.activeElement; node; node = node.shadowRoot && node.shadowRoot.activeElement)
      for (var up = node; up; up = up.parentElement) if (TAGS.indexOf(up.localName) >= 0) names.push(up.localName);
    return names.join();
  };
  probe.isLarge = function () {
    var all = document.querySelectorAll('*');
    var inShadow = Array.prototype.some.call(all, function (node) {
      return node.shadowRoot && node.shadowRoot.querySelector('dialog[open]');
    });
    return inShadow || Boolean(document.querySelector('dialog[open]'));
  };
  probe.foreign = function () {
    return performance
      .getEntriesByType('resource')
      .filter(function (entry) {
        return /^https?:/.test(entry.name) && entry.name.indexOf(location.protocol + '//' + location.host + '/') !== 0;
      })
      .map(function (entry) {
        return entry.name;
      });
  };
})();
