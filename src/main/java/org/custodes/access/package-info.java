/**
 * Who may do what over HTTP: API keys and OIDC logins with roles, protection of browsers
 * against pages of other sites, a limit of requests, and a log of writes.
 * <p>
 * Without a setting, everybody who reaches the program on this machine may read and
 * write, and nobody else reaches it.
 */
@ApplicationModule(displayName = "Access", allowedDependencies = {})
@NullMarked
package org.custodes.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
