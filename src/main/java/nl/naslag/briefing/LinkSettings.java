package nl.naslag.briefing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where readers of a briefing pack can open Naslag.
///
/// A pack is read on other machines, where the address of this one leads nowhere.
///
/// @param publicAddress such as "https://naslag.example"; empty where there is none, and then a
///     pack has no links
@ConfigurationProperties("naslag")
public record LinkSettings(@DefaultValue("") String publicAddress) {
  /// Without a slash at its end.
  public String base() {
    return publicAddress.strip().replaceFirst("/+$", "");
  }
}
