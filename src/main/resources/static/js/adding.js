// Adding articles: files, a text or an address, how far the reading is, and what was found.

import * as api from "./api.js";
import { announce, failure, h, show } from "./dom.js";
import { showJob } from "./job.js";
import { to } from "./route.js";
import { count } from "./words.js";

/**
 * Shows the forms, and the jobs of before.
 * @param {HTMLElement} place where
 * @param {import("./route.js").Route} route the address; its id is a job that is followed, if any
 */
export async function showAdding(place, route) {
	const follow = h("section.job", { "aria-label": "Reading", hidden: !route.id });
	const before = h("section", { "aria-label": "Earlier" });
	show(place,
		h("h1", { id: "sheet-title" }, "Add articles"),
		h("p.sheet-lead", {}, "Custodes reads them and adds what they say to the graph. They stay on this machine."),
		follow,
		h("div.adding", {}, files(), paste()),
		before);
	if (route.id) {
		showJob(follow, route.id);
	}
	earlier(before, route.id);
}

function sent(job) {
	announce(`${count(job.total, "article")} taken`);
	window.location.hash = to("add", job.id);
}

async function submit(form, problem, send) {
	const button = form.querySelector("button[type=submit]");
	show(problem);
	button.disabled = true;
	try {
		sent(await send());
	}
	catch (error) {
		show(problem, failure(error, () => form.requestSubmit()));
	}
	button.disabled = false;
}

// Files are dropped or chosen; a list says which.
function files() {
	let chosen = [];
	const list = h("ul.file-list", {});
	const problem = h("div", {});
	const button = h("button.button.primary", { type: "submit", disabled: true }, "Read them");
	const input = h("input", { id: "files", type: "file", multiple: true, accept: ".txt,.md,.html,.htm,text/plain,text/markdown,text/html",
		onchange: () => choose([...input.files]) });
	const choose = (found) => {
		chosen = found;
		button.disabled = !found.length;
		show(list, found.map((file) => h("li", {}, file.name, h("span.hint", {}, ` ${Math.ceil(file.size / 1024)} kB`))));
		announce(`${count(found.length, "file")} chosen`);
	};
	const zone = h("div.drop", {},
		h("p", {}, h("label", { for: "files" }, "Drop files here, or choose them")), input,
		h("p.hint", {}, "Plain text, Markdown or HTML, in UTF-8. Title, publisher and date may stand in their front matter."));
	["dragover", "dragenter"].forEach((name) => zone.addEventListener(name, (event) => {
		event.preventDefault();
		zone.classList.add("over");
	}));
	zone.addEventListener("dragleave", () => zone.classList.remove("over"));
	zone.addEventListener("drop", (event) => {
		event.preventDefault();
		zone.classList.remove("over");
		choose([...event.dataTransfer.files]);
	});
	const form = h("form.adding-form", { onsubmit: (event) => {
		event.preventDefault();
		submit(form, problem, () => api.send(chosen));
	} }, h("h2", {}, "Files"), zone, list, h("p.panel-actions", {}, button), problem);
	return form;
}

function paste() {
	const problem = h("div", {});
	const field = (name, label, more = {}) => h("p.parameter", {}, h("label", { for: `add-${name}` }, label),
		h("input", { id: `add-${name}`, name, type: "text", maxlength: 2000, autocomplete: "off", ...more }));
	const text = h("textarea", { id: "add-text", name: "text", rows: 10, "aria-describedby": "add-hint" });
	const form = h("form.adding-form", { onsubmit: (event) => {
		event.preventDefault();
		const values = Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, value.trim()]).filter(([, value]) => value));
		if (!values.text && !values.address) {
			show(problem, h("p.reason", { role: "alert" }, "Paste a text, or the address of an article."));
			return;
		}
		submit(form, problem, () => api.send(values));
	} },
	h("h2", {}, "An address or a text"),
	field("address", "Address", { placeholder: "https://", inputmode: "url" }),
	h("p.hint", { id: "add-hint" }, "An address alone is fetched and read. With a text it is only kept beside it."),
	h("p.parameter", {}, h("label", { for: "add-text" }, "Text"), text),
	h("div.field-row", {}, field("title", "Title"), field("publisher", "Publisher"), field("published", "Published", { placeholder: "2021-04-06", pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" })),
	h("p.panel-actions", {}, h("button.button.primary", { type: "submit" }, "Read it")), problem);
	return form;
}

async function earlier(place, current) {
	try {
		const jobs = (await api.jobs()).filter((job) => job.id !== current);
		show(place, jobs.length ? [h("h2", {}, "Earlier"), h("ul.rows", {}, jobs.map((job) => h("li.row", {},
			h("p", {}, h("a", { href: to("add", job.id) }, count(job.total, "article")), `, ${job.state}`),
			h("p.row-more", {}, new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(new Date(job.submitted))))))] : null);
	}
	catch (error) {
		show(place, h("p.empty", {}, error.message));
	}
}
