package nl.naslag.rest;

import nl.naslag.ingest.IngestSettings;
import nl.naslag.rest.rule.OwnerOnly;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// /api/v1/server: what runs here, for the commands of the same owner.
@RestController
@RequestMapping("/api/v1/server")
@OwnerOnly
class ServerController {
  private final ServerJson running;

  ServerController(IngestSettings settings) {
    running =
        new ServerJson(
            settings.corpus().toString(), settings.index().toString(), settings.data().toString());
  }

  /// The folders in use, which tell a command whether this is the Naslag that it is about.
  record ServerJson(String corpus, String index, String data) {}

  @GetMapping
  ServerJson running() {
    return running;
  }
}
