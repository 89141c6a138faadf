# SPDX-License-Identifier: Apache-2.0
"""hosts ONRECORD SAMPLES WORK: the rules that a site brings for Apache and nginx, each tried with the server itself."""
import grp, http.client, os, re, shutil, socket, subprocess, sys, time, urllib.parse

onrecord, samples, work = sys.argv[1:]
PERSON = "person-calvin-orr"
PATH = os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin"
MODULES = [d for d in ("/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/lib/httpd/modules", "/usr/libexec/apache2") if os.path.isdir(d)]
NEEDED = ["mpm_event", "authn_core", "authz_core", "mime", "dir", "alias", "rewrite", "headers", "unixd"]
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
tests = failures = 0

def report(good, name, detail=""):
    global tests, failures
    tests += 1; failures += not good
    print(f"{'ok' if good else 'not ok'} {tests} - {name}")
    if not good: print(*("# " + line for line in str(detail).splitlines()), sep="\n")

def skip(name, why):
    global tests
    tests += 1; print(f"ok {tests} - {name} # SKIP {why}")

def free_port():
    with socket.socket() as s: s.bind(("127.0.0.1", 0)); return s.getsockname()[1]

def ask(port, path, accept=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers={"Accept": accept} if accept else {})
    answer = connection.getresponse(); body = answer.read(); connection.close()
    return answer.status, dict((k.lower(), v) for k, v in answer.getheaders()), body

def place(headers):
    """A Location without the host, which servers may put in front."""
    url = urllib.parse.urlsplit(headers.get("location", ""))
    return url.path + ("#" + url.fragment if url.fragment else "")

def put_site(port, mount):
    """Sites of the samples and of a name that is not ASCII, where the address says."""
    base = f"http://127.0.0.1:{port}{mount}"; folder = f"{work}/www{mount}".rstrip("/")
    shutil.rmtree(f"{work}/www", ignore_errors=True); os.makedirs(os.path.dirname(folder), exist_ok=True)
    graph = subprocess.run([onrecord, "export", "--to", "ntriples", "--base", base, samples], check=True, capture_output=True, text=True).stdout
    with open(f"{work}/graph.nt", "w") as file:
        file.write(graph + f'<{base}person-jos\u00e9> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/onrecord#Person> .\n')
    subprocess.run([onrecord, "publish", "-q", "-o", folder, f"{work}/graph.nt"], check=True)
    return folder

def apache(port, mount, folder):
    group = "nogroup" if any(g.gr_name == "nogroup" for g in grp.getgrall()) else "nobody"
    program = shutil.which("apache2", path=PATH) or shutil.which("httpd", path=PATH)
    with open(f"{work}/apache.conf", "w") as file:
        for name in NEEDED:
            module = f"{MODULES[0]}/mod_{name}.so"
            if os.path.exists(module): file.write(f"LoadModule {name}_module {module}\n")
        file.write(f"""ServerRoot {work}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {work}/apache.pid
ErrorLog {work}/apache.log
User nobody
Group {group}
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
DirectoryIndex index.html
DocumentRoot {work}/www
<Directory {work}/www>
AllowOverride All
Require all granted
</Directory>
<Files ".ht*">
Require all denied
</Files>
""")
    return [program, "-f", f"{work}/apache.conf", "-DFOREGROUND"]

def nginx(port, mount, folder):
    with open(f"{folder}/nginx.conf") as file: rules = file.read().replace("/srv/onrecord/", f"{folder}/")
    cut = rules.index("\nlocation "); maps, places = rules[:cut], rules[cut:]
    temporary = "".join(f"{kind}_temp_path {work}/nginx-{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    with open(f"{work}/nginx.conf", "w") as file:
        file.write(f"""daemon off;
pid {work}/nginx.pid;
error_log {work}/nginx.log;
worker_processes 1;
events {{ }}
http {{
access_log off;
{temporary}
{maps}
server {{
listen 127.0.0.1:{port};
{places}
}}
}}
""")
    return [shutil.which("nginx", path=PATH), "-c", f"{work}/nginx.conf", "-e", f"{work}/nginx.log"]

def started(server, port):
    for _ in range(100):
        if server.poll() is not None: return False
        try: socket.create_connection(("127.0.0.1", port), 1).close(); return True
        except OSError: time.sleep(0.1)
    return False

def check(name, port, mount):
    said = lambda status, headers, body: f"{status} {headers} {body[:200]}"
    status, headers, body = ask(port, mount)
    report(status == 200 and headers["content-type"].startswith("text/html") and b"<h1" in body, f"{name}: the overview is there", said(status, headers, body))
    report(all(headers.get(h) == v for h, v in {"x-content-type-options": "nosniff", "access-control-allow-origin": "*"}.items())
           and "default-src 'none'" in headers.get("content-security-policy", ""), f"{name}: pages come with a policy", headers)
    for accept, end in {None: "html", "*/*": "html", BROWSER: "html", "text/turtle": "ttl", "application/ld+json": "jsonld",
                        "text/turtle, */*;q=0.1": "ttl", "text/html, text/turtle;q=0.5": "html"}.items():
        status, headers, body = ask(port, mount + PERSON, accept)
        report(status == 303 and place(headers) == f"{mount}{PERSON}.{end}" and "accept" in headers.get("vary", "").lower(),
               f'{name}: "{accept or ""}" leads to .{end}', said(status, headers, body))
    for end, media in {"html": "text/html", "ttl": "text/turtle", "jsonld": "application/ld+json", }.items():
        status, headers, body = ask(port, f"{mount}{PERSON}.{end}")
        report(status == 200 and headers["content-type"].startswith(media), f"{name}: .{end} says what it is", said(status, headers, body))
    article = next(f[:-5] for f in sorted(os.listdir(f"{work}/www{mount}")) if re.fullmatch(r"article-[0-9a-f]{12}\.html", f))
    status, headers, body = ask(port, f"{mount}{article}-12-34", BROWSER)
    report(status == 303 and place(headers) == f"{mount}{article}.html#m-12-34", f"{name}: a stretch of text leads to its place", said(status, headers, body))
    status, headers, body = ask(port, f"{mount}{article}-12-34", "text/turtle")
    report(status == 303 and place(headers) == f"{mount}{article}.ttl", f"{name}: or to the article's data", said(status, headers, body))
    status, headers, body = ask(port, f"{mount}person-jos%C3%A9", "text/turtle")
    status2, headers2, body2 = ask(port, urllib.parse.quote(place(headers), safe="/%"))
    report(status == 303 and status2 == 200 and headers2["content-type"].startswith("text/turtle"), f"{name}: names in other letters too", said(status, headers, body2))
    for path in ("nothing", "nothing.html"):
        last = ask(port, mount + path, BROWSER)
        if last[0] == 303: last = ask(port, place(last[1]), BROWSER)
        report(last[0] == 404 and b"There is no page at this address" in last[2], f'{name}: "{path}" is not there, and a page says so', said(*last))
    for path in (".htaccess", "search/", "dumps/", "..%2f..%2fetc/passwd"):
        status, headers, body = ask(port, mount + path)
        report(status in (400, 403, 404), f'{name}: "{path}" is not shown', said(status, headers, body))

os.chmod(work, 0o755)
for name, start, programs in (("Apache", apache, ("apache2", "httpd")), ("nginx", nginx, ("nginx",))):
    if not any(shutil.which(p, path=PATH) for p in programs) or (name == "Apache" and not MODULES):
        skip(f"{name} follows the rules", f"{name} is not installed"); continue
    for mount in ("/id/", "/"):
        port = free_port(); folder = put_site(port, mount)
        server = subprocess.Popen(start(port, mount, folder), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        try:
            up = started(server, port)
            log = "" if up else server.communicate(timeout=10)[1].decode()
            report(up, f"{name} at {mount}: it takes the rules", log)
            if up: check(f"{name} at {mount}", port, mount)
        finally:
            server.terminate(); server.wait(30)
print(f"1..{tests}")
sys.exit(failures > 0)
