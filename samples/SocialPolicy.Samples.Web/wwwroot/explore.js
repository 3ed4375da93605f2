// Makes a form for every operation of the OpenAPI document. Asks this program and nobody else.
const place = document.getElementById("operations");

function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
}

async function send(event, method, path, operation) {
    event.preventDefault();
    const form = event.target;
    const output = form.querySelector("output");
    const query = new URLSearchParams();
    const headers = { Accept: "application/json" };
    let address = path;
    for (const parameter of operation.parameters ?? []) {
        const value = form.elements[`parameter-${parameter.name}`].value;
        if (value === "") continue;
        if (parameter.in === "path") address = address.replace(`{${parameter.name}}`, encodeURIComponent(value));
        if (parameter.in === "query") query.set(parameter.name, value);
        if (parameter.in === "header") headers[parameter.name] = value;
    }

    const request = { method: method.toUpperCase(), headers };
    if (method !== "get") {
        const { header, token } = await (await fetch("/api/antiforgery")).json();
        headers[header] = token;
        if (form.elements.body) {
            headers["Content-Type"] = "application/json";
            request.body = form.elements.body.value;
        }
    }

    const answer = await fetch(query.size > 0 ? `${address}?${query}` : address, request);
    const text = await answer.text();
    const tag = answer.headers.get("ETag");
    let shown = text;
    try {
        shown = JSON.stringify(JSON.parse(text), null, 2);
    } catch {
        // What is no JSON is shown as it is.
    }

    output.textContent = `${answer.status} ${answer.statusText}${tag ? `\nETag: ${tag}` : ""}\n\n${shown}`;
}

function field(parameter) {
    const input = element("input", { name: `parameter-${parameter.name}`, required: parameter.required === true });
    return element("label", {}, `${parameter.name} (${parameter.in}) `, input);
}

function form(method, path, operation) {
    const fields = (operation.parameters ?? []).map(field);
    if (operation.requestBody) {
        fields.push(element("label", {}, `${place.dataset.body} `, element("textarea", { name: "body", rows: 6, cols: 70, value: "{}" })));
    }

    const made = element("form", {}, ...fields, element("button", { type: "submit", textContent: place.dataset.send }),
        element("output", { ariaLabel: place.dataset.answer }));
    made.addEventListener("submit", event => send(event, method, path, operation));
    return made;
}

const description = await (await fetch("/openapi/v1.json")).json();
for (const [path, operations] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
        // A stream never ends, so that there would be no answer to show.
        if (path === "/api/events") continue;
        place.append(element("details", {},
            element("summary", {}, element("code", { textContent: `${method.toUpperCase()} ${path}` }), " ",
                element("span", { lang: "en", textContent: operation.summary ?? "" })),
            form(method, path, operation)));
    }
}
