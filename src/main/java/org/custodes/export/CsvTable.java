package org.custodes.export;

import java.io.Flushable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values (RFC 4180, but a line ends with a line feed).
 * <p>
 * What the cells hold comes from texts that anybody may have written, and spreadsheets
 * run a cell that begins like a formula. So a text that does gets an apostrophe before
 * it, which spreadsheets take for "this is text".
 */
public final class CsvTable implements Flushable {

	/** What spreadsheets take for the start of a formula, or cut off before they look. */
	private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	private final CSVPrinter printer;

	/**
	 * Begins a table.
	 * @param out where to write; neither buffered nor closed here
	 * @throws IOException if it cannot be written
	 */
	public CsvTable(Appendable out) throws IOException {
		this.printer = new CSVPrinter(out, FORMAT);
	}

	/**
	 * Adds a row.
	 * @param cells texts, numbers, truth values, or nothing for an empty cell
	 * @throws IOException if it cannot be written
	 */
	public void row(List<? extends @Nullable Object> cells) throws IOException {
		for (Object cell : cells) {
			this.printer.print(plain(cell));
		}
		this.printer.println();
	}

	@Override
	public void flush() throws IOException {
		this.printer.flush();
	}

	private static @Nullable Object plain(@Nullable Object cell) {
		if (cell instanceof BigDecimal number) {
			return number.toPlainString();
		}
		if (cell == null || cell instanceof Number || cell instanceof Boolean) {
			return cell;
		}
		String text = cell.toString();
		return (text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0) ? text : "'" + text;
	}

}
