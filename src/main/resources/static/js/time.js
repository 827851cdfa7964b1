// Dates of reduced precision (2018, 2018-12, 2018-12-06) on a scale of months.

/**
 * Whether a tie holds in a month, as far as the articles tell. What has no date is taken to hold; what happened at one
 * time is known from then on.
 * @param {{from: string|null, until: string|null}} tie its dates
 * @param {string} month "2018-12"
 */
export function holds({ from, until }, month) {
	const begun = !from || from.slice(0, 7) <= month;
	const over = until && until !== from && until.slice(0, 7) < month && !month.startsWith(until);
	return begun && !over;
}

/** The first month of a date, counted from the year 0. */
export function firstMonth(date) {
	const [year, month] = date.split("-").map(Number);
	return year * 12 + (month || 1) - 1;
}

/** The month behind the last one of a date, counted from the year 0. */
export function lastMonth(date) {
	const [year, month] = date.split("-").map(Number);
	return year * 12 + (month || 12);
}

/** "2018-12" for a count of months. */
export function monthOf(number) {
	return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/**
 * The months that dates span.
 * @param {{from: string|null, until: string|null}[]} ties what is dated
 * @returns {{first: number, last: number}|null} from the first month to the last; nothing if nothing is dated
 */
export function span(ties) {
	const dates = ties.flatMap(({ from, until }) => [from, until]).filter((date) => date && /^\d{4}/.test(date));
	if (!dates.length) {
		return null;
	}
	return { first: Math.min(...dates.map(firstMonth)), last: Math.max(...dates.map((date) => lastMonth(date) - 1)) };
}
