package nl.naslag.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.briefing.Classification;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.PackFront;
import nl.naslag.document.Identified;
import nl.naslag.document.Revised;
import nl.naslag.exchange.VersionsJson.SpanJson;
import org.jspecify.annotations.Nullable;

/// A dossier in JSON.
///
/// @param occasion what the pack is for; empty when not given, as addressee and author
/// @param date of the occasion; absent when not given
/// @param classification "openbaar", "intern" or "vertrouwelijk"; absent when not given
/// @param revision differs after every change of the dossier or an item
public record DossierJson(
    String id,
    String title,
    String occasion,
    @Nullable LocalDate date,
    String addressee,
    String author,
    @Nullable String classification,
    Instant created,
    Instant modified,
    String revision,
    List<ItemJson> items)
    implements Revised, Identified {
  public DossierJson {
    items = List.copyOf(items);
  }

  public static DossierJson of(Dossier dossier) {
    PackFront front = dossier.front();
    Classification known = front.classification();
    return new DossierJson(
        dossier.id(),
        dossier.title(),
        front.occasion(),
        front.date(),
        front.addressee(),
        front.author(),
        known == null ? null : known.id(),
        dossier.created(),
        dossier.modified(),
        dossier.revision().value(),
        dossier.items().stream().map(ItemJson::of).toList());
  }

  /// A line of a dossier: "citaat", "kop" or "notitie".
  ///
  /// @param passageId the quoted passage; absent for the user's own words
  /// @param text the whole quote, or the user's own words
  /// @param kept what a cut leaves of the text; empty for all of it
  /// @param words as printed, with "[…]" for what a cut leaves out
  /// @param source where the quote comes from, as printed below it
  public record ItemJson(
      String id,
      String kind,
      @Nullable String passageId,
      String text,
      String source,
      String note,
      List<SpanJson> kept,
      String words,
      String revision)
      implements Revised, Identified {
    public ItemJson {
      kept = List.copyOf(kept);
    }

    public static ItemJson of(DossierItem item) {
      return new ItemJson(
          item.id(),
          Words.kebab(item.kind()),
          item.passageId() == null ? null : item.passageId().value(),
          item.text(),
          item.source(),
          item.note(),
          item.kept().stream().map(span -> new SpanJson(span.start(), span.end())).toList(),
          item.words(),
          item.revision().value());
    }
  }
}
