package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.briefing.Citation;
import nl.naslag.search.IndexedPassage;

/// One line below a passage: by when, who, about what, and on which page.
///
/// Such as "2030 · Rijk (gevraagd) · Wonen · p. 41"; unknown parts are left out.
public final class FacetLine extends Paragraph {
  public FacetLine(IndexedPassage found, Vocabulary vocabulary) {
    addClassName("facet-line");
    Annotations annotations = found.annotations();
    String facts =
        Stream.of(
                joined(annotations.horizons().stream().map(vocabulary::horizonLabel).toList()),
                joined(annotations.parties().stream().map(FacetLine::party).distinct().toList()),
                joined(annotations.themes().stream().map(vocabulary::themeLabel).toList()),
                request(annotations.request()),
                Citation.page(found.passage()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    setText(facts);
  }

  /// Includes the role, because readers need to know who is asked and who acts.
  static String party(PartyMention party) {
    return party.role() == PartyRole.GEVRAAGD
        ? text("ui.party.asked", party.label())
        : party.label();
  }

  private static String request(RequestKind kind) {
    return kind == RequestKind.NEE ? "" : text("ui.request." + kind.id());
  }

  private static String joined(List<String> parts) {
    return parts.stream().collect(Collectors.joining(", "));
  }
}
