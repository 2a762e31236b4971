package nl.naslag.rest;

import java.security.Principal;
import java.util.List;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.DocumentEntry;
import nl.naslag.exchange.DocumentJson;
import nl.naslag.ingest.MissingDocuments;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Paging;
import nl.naslag.rest.rule.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Documents whose files went missing many at once. Nothing of them is forgotten until somebody
/// says so.
@RestController
@RequestMapping("/api/v1/documents/missing")
class MissingDocumentController {
  private final MissingDocuments missing;
  private final Vocabulary vocabulary;

  MissingDocumentController(MissingDocuments missing, Vocabulary vocabulary) {
    this.missing = missing;
    this.vocabulary = vocabulary;
  }

  /// Empty when there is nothing to ask.
  @GetMapping
  @KnownParameters({"page", "pageSize"})
  ItemsJson<DocumentJson> list(Parameters parameters) {
    List<DocumentEntry> entries = missing.all();
    Paging paging = Paging.of(parameters);
    return new ItemsJson<>(
        paging.page(entries).stream()
            .map(entry -> DocumentJson.of(entry, List.of(), entry.id(), vocabulary))
            .toList(),
        entries.size());
  }

  /// Forgets those whose files are still missing; files that came back stay.
  @PostMapping("/forget")
  Forgotten forget(@Nullable Principal user) {
    // Without login it is the user who started Naslag on this machine.
    String by = user == null ? System.getProperty("user.name", "") : user.getName();
    return new Forgotten(missing.forget(by).stream().map(one -> one.documentId().value()).toList());
  }

  /// The documents that are no longer known.
  record Forgotten(List<String> ids) {
    Forgotten {
      ids = List.copyOf(ids);
    }
  }
}
