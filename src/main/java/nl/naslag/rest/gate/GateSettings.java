package nl.naslag.rest.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where Naslag is reached.
///
/// @param publicAddress how browsers call it when a proxy on this machine passes requests on, such
///     as "https://naslag.example"; empty where there is none
@ConfigurationProperties("naslag")
record GateSettings(@DefaultValue("") String publicAddress) {}
