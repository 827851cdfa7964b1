package org.custodes.web;

import jakarta.servlet.http.HttpServletRequest;
import org.custodes.access.Role;
import org.custodes.intake.Intake;
import org.custodes.intake.IntakeProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets those send documents who may: editors, and where nobody has to show who he is,
 * this machine.
 */
@Component
final class IntakeGate {

	private final ObjectProvider<Intake> intake;

	private final ObjectProvider<IntakeProperties> properties;

	IntakeGate(ObjectProvider<Intake> intake, ObjectProvider<IntakeProperties> properties) {
		this.intake = intake;
		this.properties = properties;
	}

	/** The intake, for those who look. */
	Intake intake() {
		return this.intake.getIfAvailable(() -> {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "No documents are taken here.");
		});
	}

	/** The intake, for those who send. */
	Intake intake(HttpServletRequest request) {
		boolean remote = this.properties.stream().anyMatch(IntakeProperties::remote);
		if (!remote && !request.isUserInRole(Role.EDITOR.name()) && !isThisMachine(request.getRemoteAddr())) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN,
					"Documents are taken from this machine only; custodes.intake.remote=true changes that.");
		}
		return intake();
	}

	private static boolean isThisMachine(String address) {
		return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
	}

}
