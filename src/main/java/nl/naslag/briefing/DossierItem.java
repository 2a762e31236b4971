package nl.naslag.briefing;

import org.jspecify.annotations.Nullable;

/// One line of a dossier: a quote, or a heading or note of the user's own.
///
/// @param passageId of a QUOTE; absent otherwise
/// @param text the words of the quote as they stood when it was taken in, or the user's own words
/// @param source title, chapter, page and date as they stood then; empty for own words
/// @param note the user's remark at a quote, empty where there is none
/// @param id of this line; the same passage may stand in a dossier twice
public record DossierItem(
    String id,
    DossierItemKind kind,
    @Nullable String passageId,
    String text,
    String source,
    String note) {}
