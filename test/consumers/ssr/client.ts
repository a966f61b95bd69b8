// Before Lit, as its documentation asks.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'commune-widgets/define';
