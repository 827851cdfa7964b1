// The views that are no picture: each is loaded when it is first opened.

/** By view: its title, and what fills its place. */
export const SHEETS = {
	disputes: { title: "Disputes", show: async (...given) => (await import("./disputes.js")).showDisputes(...given) },
	contracts: { title: "Contracts", show: async (...given) => (await import("./contracts.js")).showContracts(...given) },
	timeline: { title: "Timeline", show: async (...given) => (await import("./timeline.js")).showTimeline(...given) },
	cypher: { title: "Cypher", show: async (...given) => (await import("./cypher.js")).showCypher(...given) },
	add: { title: "Add articles", show: async (...given) => (await import("./adding.js")).showAdding(...given) },
	review: { title: "Review", show: async (...given) => (await import("./review.js")).showReview(...given) },
};
