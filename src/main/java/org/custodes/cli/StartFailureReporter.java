package org.custodes.cli;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Keeps Spring from logging a failed start that speaks for itself: the command that
 * started Spring tells it, once and without a stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

	/**
	 * Made by Spring.
	 * @param context the context that failed to start
	 */
	StartFailureReporter(ConfigurableApplicationContext context) {
		// Which context it was does not matter.
	}

	@Override
	public boolean reportException(Throwable failure) {
		return KnownFailure.find(failure).isPresent();
	}

}
