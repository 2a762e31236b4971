package nl.naslag.exchange.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.CitedSource;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.QuoteContext;
import nl.naslag.document.Texts;
import nl.naslag.exchange.sheet.Spreadsheet;
import nl.naslag.trace.Proof;
import nl.naslag.trace.VersionedQuotes.InNewest;
import org.jspecify.annotations.Nullable;

/// A sheet with one row for each quote of a pack.
final class QuoteSheet {
  private QuoteSheet() {}

  /// In the order of the pack, each with the heading above it and the number that it has on paper.
  static Spreadsheet of(BriefingPack pack) {
    List<List<String>> rows = new ArrayList<>();
    String heading = "";
    for (BriefingLine line : pack.lines()) {
      if (line.item().kind() == DossierItemKind.KOP) {
        heading = line.item().text();
      } else if (line.proof() != null) {
        rows.add(row(rows.size() + 1, heading, line, line.proof()));
      }
    }
    return new Spreadsheet(List.of(Texts.text("sheet.quotes").split(",", -1)), rows);
  }

  private static List<String> row(int number, String heading, BriefingLine line, Proof proof) {
    QuoteContext context = line.context();
    CitedSource source = context.source();
    return List.of(
        String.valueOf(number),
        heading,
        line.item().words(),
        source == null ? "" : source.title(),
        source == null ? "" : Objects.requireNonNullElse(source.authority(), ""),
        source == null ? "" : Objects.toString(source.date(), ""),
        source == null ? "" : Objects.requireNonNullElse(source.number(), ""),
        source == null ? Texts.text("briefing.paper.gone") : source.fileName(),
        line.citation(),
        proof(proof),
        newer(context.newest()),
        line.item().note(),
        String.join("; ", context.themes()),
        String.join("; ", context.horizons()),
        String.join("; ", context.parties()),
        line.permalink());
  }

  private static String newer(@Nullable InNewest newest) {
    return newest == null ? "" : newest.title() + ": " + proof(newest.proof());
  }

  private static String proof(Proof proof) {
    return Texts.text("briefing.proof." + proof);
  }
}
