package org.custodes.web;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.custodes.intake.Job;
import org.custodes.intake.Submission;
import org.custodes.query.Page;
import org.custodes.query.QueryException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping(ApiPath.V1)
@Tag(name = "Intake", description = "Sending documents, and seeing how far they are.")
final class IntakeController {

	private static final String MARKDOWN = "text/markdown";

	private static final Map<String, String> ENDINGS = Map.of(MediaType.TEXT_PLAIN_VALUE, ".txt", MARKDOWN, ".md",
			MediaType.TEXT_HTML_VALUE, ".html");

	private final IntakeGate gate;

	private final ArticleFetcher fetcher;

	IntakeController(IntakeGate gate, ArticleFetcher fetcher) {
		this.gate = gate;
		this.fetcher = fetcher;
	}

	@PostMapping(path = "/documents", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Sends a document", description = """
			Answers with the job that brings it into the graph, as soon as the document is safe on the disk; a restart
			does not lose it. As JSON, as `text/plain`, `text/markdown` or `text/html` with the source in the
			parameters, or as one or more files named `file` of a `multipart/form-data`. JSON with an `address` and no
			`text` is fetched first, from public addresses only. Taken from this machine only,
			unless `custodes.intake.remote` is set.""")
	ResponseEntity<Job> accept(@RequestBody DocumentRequest document, HttpServletRequest request) {
		SourceParameters source = new SourceParameters(document.title(), document.publisher(), document.published(),
				document.address());
		String text = document.text();
		String address = document.address();
		if (text != null && !text.isBlank()) {
			return accept(List.of(new Submission(named(document.title(), ".md"), text.getBytes(StandardCharsets.UTF_8),
					source.source())), request);
		}
		if (address == null || address.isBlank()) {
			throw QueryException.parameter("text", "the text of the document, or its address be given", null);
		}
		// Who may not send makes nobody fetch.
		this.gate.intake(request);
		return accept(List.of(this.fetcher.fetch(address.strip(), source.source())), request);
	}

	@PostMapping(path = "/documents", consumes = { MediaType.TEXT_PLAIN_VALUE, MARKDOWN, MediaType.TEXT_HTML_VALUE })
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Sends a document")
	ResponseEntity<Job> acceptText(@ParameterObject SourceParameters source,
			@io.swagger.v3.oas.annotations.parameters.RequestBody(description = "The text.", required = true,
					content = @Content(schema = @Schema(type = "string"))) @RequestBody byte[] text,
			@Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
			HttpServletRequest request) {
		String ending = String.valueOf(ENDINGS.get(type.getType() + "/" + type.getSubtype()));
		return accept(
				List.of(new Submission(named(source.title(), ending), utf8(text, type.getCharset()), source.source())),
				request);
	}

	@PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Sends documents")
	ResponseEntity<Job> acceptFiles(@ParameterObject SourceParameters source, @Parameter(
			description = "Files of plain text, Markdown or HTML, by the ending of their names.") @RequestParam List<MultipartFile> file,
			HttpServletRequest request) throws IOException {
		List<Submission> submissions = new ArrayList<>();
		for (MultipartFile part : file) {
			String name = part.getOriginalFilename();
			submissions.add(new Submission((name != null) ? name : "document.txt", part.getBytes(), source.source()));
		}
		return accept(submissions, request);
	}

	@GetMapping("/jobs")
	@Operation(summary = "Lists the jobs that bring documents into the graph, the newest first")
	Page<Job> jobs(@ParameterObject PageParameters page) {
		return Page.of("jobs", this.gate.intake().jobs(), Collections.reverseOrder(), page.request());
	}

	@GetMapping("/jobs/{id}")
	@Operation(summary = "Shows how far a job is")
	Job job(@Parameter(description = "The job's id.") @PathVariable String id) {
		return Found.orNotFound(this.gate.intake().job(id), "job", id);
	}

	private ResponseEntity<Job> accept(List<Submission> submissions, HttpServletRequest request) {
		Job job = this.gate.intake(request).accept(submissions);
		return ResponseEntity.accepted().location(URI.create(ApiPath.V1 + "/jobs/" + job.id())).body(job);
	}

	private static String named(@Nullable String title, String ending) {
		return ((title != null) ? title.replace('/', '_').replace('.', '_') : "document") + ending;
	}

	private static byte[] utf8(byte[] text, @Nullable Charset charset) {
		if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
			return text;
		}
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(text)).toString().getBytes(StandardCharsets.UTF_8);
		}
		catch (CharacterCodingException ex) {
			throw QueryException.parameter("Content-Type", "the encoding of the body", charset.name());
		}
	}

}
