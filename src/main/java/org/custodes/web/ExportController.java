package org.custodes.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.custodes.export.ExportFormat;
import org.custodes.export.GraphExport;
import org.custodes.query.GraphQueries;
import org.custodes.query.Page;
import org.custodes.query.QueryException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping(ApiPath.V1 + "/export")
@Tag(name = "Export", description = "The graph as one file, for other programs.")
final class ExportController {

	private final GraphExport export;

	ExportController(GraphQueries graph) {
		this.export = new GraphExport(graph);
	}

	@GetMapping
	@Operation(summary = "Lists the formats")
	Page<FormatView> formats() {
		return new Page<>(Arrays.stream(ExportFormat.values())
			.map((format) -> new FormatView(format.label(), format.mediaType(), format.meaning()))
			.toList(), null);
	}

	@GetMapping("/{format}")
	@Operation(summary = "Gives the claims or the direct edges as one file", description = """
			The filters are those of the claims. `gexf` and `graphml` hold the direct edges, which are asserted and
			actual and belong to no one document: they take no `polarity`, `modality` and `document`. `start` and
			`end` count the code points of the document's file. In CSV, a text that a spreadsheet would run as a
			formula begins with an apostrophe. A file that the server cannot finish ends with a broken connection.""")
	@ApiResponse(responseCode = "200", description = "The file.",
			content = { @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")),
					@Content(mediaType = "text/csv", schema = @Schema(type = "string")),
					@Content(mediaType = "application/gexf+xml", schema = @Schema(type = "string")),
					@Content(mediaType = "application/graphml+xml", schema = @Schema(type = "string")) })
	void export(
			@Parameter(description = "The format.", example = "csv",
					schema = @Schema(
							allowableValues = { "jsonl", "csv", "gexf", "graphml" })) @PathVariable String format,
			@ParameterObject ClaimParameters filter, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ExportFormat wanted = ExportFormat.ofLabel(format)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no format '" + format
					+ "'; there are " + String.join(", ", ExportFormat.labels()) + "."));
		GraphExport.Content content = this.export.open(wanted, filter.filter());
		response.setContentType(wanted.mediaType());
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(wanted.fileName()).build().toString());
		if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
			write(content, response);
		}
	}

	private static void write(GraphExport.Content content, HttpServletResponse response) throws IOException {
		try {
			content.writeTo(response.getOutputStream());
		}
		catch (QueryException ex) {
			if (!response.isCommitted()) {
				response.resetBuffer();
				throw ex;
			}
			throw new IOException("the export broke off: " + ex.getMessage(), ex);
		}
	}

	/**
	 * A format as the API shows it.
	 *
	 * @param name its name
	 * @param mediaType the media type of its files
	 * @param meaning what the files hold and what they are for
	 */
	record FormatView(String name, String mediaType, String meaning) {
	}

}
