package nl.naslag.briefing;

import nl.naslag.trace.Proof;
import org.jspecify.annotations.Nullable;

/// A dossier line ready for print.
///
/// @param proof of a quote; absent for the user's own words
/// @param citation title, chapter, printed page, page of the file and date; empty for own words
/// @param permalink where the quote can be read; empty for own words, and where Naslag has no
///     address that others can open
/// @param item as the user arranged it; its words are printed, even if the source has changed
/// @param context of a quote; empty for own words
public record BriefingLine(
    DossierItem item,
    @Nullable Proof proof,
    String citation,
    String permalink,
    QuoteContext context) {
  /// A line of which nothing more is known.
  public BriefingLine(DossierItem item, @Nullable Proof proof, String citation, String permalink) {
    this(item, proof, citation, permalink, QuoteContext.NONE);
  }
}
