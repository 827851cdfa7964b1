package org.custodes.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.custodes.access.AuditLog;
import org.custodes.query.Page;
import org.custodes.query.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiPath.V1 + "/audit")
@Tag(name = "Audit", description = "Who wrote what, and when.")
final class AuditController {

	private final AuditLog log;

	AuditController(AuditLog log) {
		this.log = log;
	}

	@GetMapping
	@Operation(summary = "Lists the latest requests that wrote or were refused to, the latest first",
			description = "For admins, where people show who they are. Older ones are in the data folder, in `audit`.")
	Page<AuditLog.Entry> audit(@Parameter(description = "How many at most.",
			schema = @Schema(minimum = "1", maximum = "500", defaultValue = "50")) @RequestParam(
					required = false) @Nullable Integer limit) {
		PageRequest request = PageRequest.first((limit != null) ? limit : PageRequest.DEFAULT_LIMIT);
		List<AuditLog.Entry> entries = this.log.latest(request.limit());
		return new Page<>(entries, null);
	}

}
