// SPDX-License-Identifier: Apache-2.0
// A hundred stories whose names, titles, outlets and addresses try to get out of the page, or of the folder.
const long = "Aa".repeat(5000);

/** What stands where a name should; each would set `pwned` if it ran. */
const payloads = [
  "<script>window.pwned=1</script>",
  "</script><script>window.pwned=1</script>",
  "<img src=x onerror=window.pwned=1>",
  "\"><svg onload=window.pwned=1>",
  "' onmouseover='window.pwned=1' autofocus onfocus='window.pwned=1",
  "<!--<script>window.pwned=1//-->",
  "]]><script>window.pwned=1</script>",
  "{{title}}{{#events}}{{>head.html}}",
  "&lt;script&gt;window.pwned=1&lt;/script&gt;",
  "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
  "<base href=//evil.example/>",
  "<meta http-equiv=refresh content='0;url=//evil.example'>",
  "<style>*{display:none}</style>",
  "\u202Eevil\u202C",
  "\u2066\u200F\uFEFFhidden",
  "../../../etc/passwd",
  "..\\..\\windows\\win.ini",
  "/etc/passwd",
  "CON",
  ".htaccess",
  "index.html",
  "%2e%2e%2f%2e%2e%2fetc",
  "a\u0000b",
  long,
  "<a href=\"javascript:window.pwned=1\">Jo</a>",
];
const urls = [
  "javascript:window.pwned=1",
  "JaVaScRiPt:window.pwned=1//http://x.example/",
  "data:text/html,<script>window.pwned=1</script>",
  "https://x.example/\"onclick=\"window.pwned=1",
  "https://x.example/<script>window.pwned=1</script>",
  "//evil.example/",
  "file:///etc/passwd",
  "https://x.example/../../../etc/passwd",
];

export function stories() {
  return Array.from({ length: 100 }, (_, i) => {
    const a = payloads[i % payloads.length];
    const b = payloads[(i * 7 + 3) % payloads.length];
    const capital = a.length > 1000 ? a : `Sgt. Dana ${a} Quill`;
    return {
      title: `${b} fires ${a}`,
      text: `The city of Marlow ${a} Falls fired ${capital} on Monday. Police Chief ${b} said "${a} was wrong." ` +
        `Sgt. Dana Quill was charged with ${b} battery. The charge against Quill was dropped in May. ` +
        `"${b}," said attorney Lee ${a} Moreau, who represents Quill.\n\n${a}\n${b}`,
      date: "2024-03-0" + (1 + (i % 9)),
      hostname: i % 3 ? b : "courier.example",
      sitename: a,
      author: `${b}; ${a}`,
      url: urls[i % urls.length] + (i % 2 ? `#${i}` : ""),
    };
  });
}

const string = (text) => JSON.stringify(text).replace(/\\u0000/g, "\\u0001");
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const ONR = "https://w3id.org/onrecord#";

/** The same as a graph, with names of things that no export would have. */
export function graph(base) {
  const tails = ["../../escape", "..", ".htaccess", "a/b/c", "index", "site.css", "x-1", "person-%2e%2e%2fup", "Person-A",
    "person-a", "q?x=1", "y#z", "search", "n".repeat(4000), "404", "sub/../../up", "person-\u202Ea", "-rf", "con.html"];
  const lines = [];
  tails.forEach((tail, i) => {
    const node = `<${base}${tail}>`;
    const article = `<${base}article-${i}>`;
    lines.push(
      `${node} <${TYPE}> <${ONR}Person> .`, `${node} <${RDFS}label> ${string(payloads[i % payloads.length])} .`,
      `${article} <${TYPE}> <${ONR}Article> .`, `${article} <${RDFS}label> ${string(payloads[(i + 5) % payloads.length])} .`,
      `${article} <http://purl.org/dc/terms/source> ${string(urls[i % urls.length])} .`,
      `<${base}event-${i}> <${TYPE}> <${ONR}Arrest> .`, `<${base}event-${i}> <${TYPE}> <${ONR}Event> .`,
      `<${base}event-${i}> <${RDFS}label> ${string(payloads[(i + 9) % payloads.length])} .`,
      `<${base}event-${i}> <${ONR}involves> ${node} .`, `<${base}event-${i}> <${ONR}reportedIn> ${article} .`,
      `<${base}event-${i}> <${ONR}offense> ${string(payloads[(i + 2) % payloads.length])} .`,
      `<${base}event-${i}> <${ONR}date> ${string(payloads[(i + 3) % payloads.length])} .`,
    );
  });
  return lines.join("\n") + "\n";
}
