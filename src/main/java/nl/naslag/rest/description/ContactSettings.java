package nl.naslag.rest.description;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whom to turn to about this Naslag; by default nobody beyond this machine.
///
/// @param name of the person or department that keeps it running
/// @param email their address
/// @param url a page about it, or where faults in its security can be told
@ConfigurationProperties("naslag.contact")
public record ContactSettings(
    @DefaultValue("Naslag") String name,
    @DefaultValue("beheer@localhost") String email,
    @DefaultValue("http://localhost") String url) {}
