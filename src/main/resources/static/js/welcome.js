// What is shown before anything is asked.

import * as api from "./api.js";
import { h, show } from "./dom.js";
import { entityLink } from "./claims.js";
import { to } from "./route.js";

const QUESTIONS = [
	"Who referred Clearview to ICE?",
	"Who fined Clearview AI?",
	"Who invested in Clearview AI?",
	"Who denies using Clearview AI?",
	"When did the NYPD test Clearview?",
];

/** Shows the welcome. */
export async function showWelcome(place) {
	const starts = h("p.starts", {});
	show(place,
		h("p.kicker", {}, "Quis custodiet ipsos custodes?"),
		h("h1", { id: "welcome-title" }, "Who watches, and who sells them the means"),
		h("p.welcome-lead", {}, "Custodes reads reporting on surveillance technology and keeps who uses, sells, buys, funds, refers,",
			" bans and denies what. Every tie comes with the sentence that says so."),
		h("section", { "aria-labelledby": "welcome-ask" },
			h("h2", { id: "welcome-ask" }, "Ask"),
			h("ul.questions", {}, QUESTIONS.map((question) => h("li", {}, h("a", { href: to("question", question) }, question))))),
		h("section", { "aria-labelledby": "welcome-start" },
			h("h2", { id: "welcome-start" }, "Or start with somebody"), starts),
		h("section.how", { "aria-labelledby": "welcome-how" },
			h("h2", { id: "welcome-how" }, "How to read it"),
			h("dl", {},
				h("dt", {}, "A solid line"), h("dd", {}, "An article states it as fact. The thicker, the more independent articles do."),
				h("dt", {}, "A dashed line"), h("dd", {}, "Others say the contrary. Both sides are a click away."),
				h("dt", {}, "A dotted line"), h("dd", {}, "Nobody states it as fact: it is denied, planned, attempted or alleged."))));
	try {
		const entities = await api.entities(12);
		show(starts, entities.length ? entities.map((entity) => [entityLink(entity), " "])
			: "Nothing is loaded yet. Put articles into the corpus folder and run “custodes ingest”.");
	}
	catch (error) {
		show(starts, error.message);
	}
}
