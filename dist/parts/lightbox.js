(()=>{var e=((e,s)=>{"use strict";return e.open=e=>(s.warnOnce("x",e,"y"),s.html`<p>x</p>`),e})({},CommuneWidgets.versions["0.1.0"].shared);CommuneWidgets.versions["0.1.0"].parts.lightbox=e})();
