package org.custodes.web;

import java.security.Principal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.custodes.access.AccessProperties;
import org.custodes.access.Role;
import org.custodes.review.Reviews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiPath.V1 + "/session")
@Tag(name = "Session", description = "Who the caller is to Custodes.")
final class SessionController {

	private final AccessProperties access;

	private final ObjectProvider<Reviews> reviews;

	SessionController(AccessProperties access, ObjectProvider<Reviews> reviews) {
		this.access = access;
		this.reviews = reviews;
	}

	@GetMapping
	@Operation(summary = "Tells who the caller is and whether he may decide", description = """
			A page shows with it only what will be allowed; each request is checked nevertheless.""")
	SessionView session(HttpServletRequest request) {
		Principal principal = request.getUserPrincipal();
		boolean editor = !this.access.enabled() || request.isUserInRole(Role.EDITOR.name());
		return new SessionView((principal != null) ? principal.getName() : null, this.access.enabled(),
				editor && this.reviews.getIfAvailable() != null);
	}

}
