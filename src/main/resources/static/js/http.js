// Requests to the REST API, and what went wrong in words for the reader.

const ROOT = new URL("api/v1/", document.baseURI);

/** What went wrong, in words for the reader. */
export class ApiError extends Error {

	constructor(title, message, status) {
		super(message);
		this.name = "ApiError";
		this.title = title;
		this.status = status;
	}

}

/**
 * Gets something.
 * @param {string} path below the root of the API
 * @param {object} parameters what is null or undefined is left out
 * @param {AbortSignal} [signal] stops the request
 * @returns {Promise<object>} the answer
 * @throws {ApiError}
 */
export async function get(path, parameters = {}, signal = undefined) {
	const address = new URL(path, ROOT);
	for (const [key, value] of Object.entries(parameters)) {
		if (value !== null && value !== undefined) {
			address.searchParams.set(key, value);
		}
	}
	return send(address, { signal });
}

/**
 * Sends something.
 * @param {string} path below the root of the API
 * @param {object|FormData} body an object to send as JSON, or a form
 * @param {object} parameters of the address
 * @returns {Promise<object>} the answer
 * @throws {ApiError}
 */
export async function post(path, body, parameters = {}) {
	const address = new URL(path, ROOT);
	Object.entries(parameters).filter(([, value]) => value).forEach(([key, value]) => address.searchParams.set(key, value));
	const form = body instanceof FormData;
	return send(address, { method: "POST", body: form ? body : JSON.stringify(body),
		headers: form ? {} : { "Content-Type": "application/json" } });
}

/** Changes something, as `post` sends it. */
export async function patch(path, body) {
	return send(new URL(path, ROOT), { method: "PATCH", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
}

/** Takes something away, as `get` asks for it. */
export async function remove(path, parameters = {}) {
	const address = new URL(path, ROOT);
	Object.entries(parameters).filter(([, value]) => value).forEach(([key, value]) => address.searchParams.set(key, value));
	return send(address, { method: "DELETE" });
}

/** All items of a list that comes in parts, but no more than so many. */
export async function all(path, parameters, most) {
	const items = [];
	let cursor = null;
	do {
		const page = await get(path, { ...parameters, limit: Math.min(500, most), cursor });
		items.push(...page.items);
		cursor = page.next;
	} while (cursor && items.length < most);
	return { items: items.slice(0, most), more: Boolean(cursor) || items.length > most };
}

async function send(address, { headers = {}, ...request }) {
	let response;
	try {
		response = await fetch(address, { ...request, headers: { Accept: "application/json, application/problem+json", ...headers } });
	}
	catch (failure) {
		if (failure.name === "AbortError") {
			throw failure;
		}
		throw new ApiError("Custodes does not answer", "Is it still running? Start it and try again.", 0);
	}
	const body = await response.json().catch(() => null);
	if (!response.ok) {
		throw new ApiError(body?.title ?? "This could not be loaded",
			body?.detail ?? `Custodes answered with status ${response.status}.`, response.status);
	}
	return body;
}
