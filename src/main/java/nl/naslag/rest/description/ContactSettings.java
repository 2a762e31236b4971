package nl.naslag.rest.description;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// Whom to turn to about this Naslag; by default whoever runs it on this machine.
///
/// @param name of the person or department that keeps it running
/// @param email their address
/// @param url a page about it, or where faults in its security can be told
@ConfigurationProperties("naslag.contact")
public record ContactSettings(String name, String email, String url) {}
