package nl.naslag.briefing;

import nl.naslag.trace.Proof;
import org.jspecify.annotations.Nullable;

/// A dossier line ready for print.
///
/// @param proof of a quote; absent for the user's own words
/// @param citation title, chapter, printed page, page of the file and date; empty for own words
/// @param permalink where the quote can be read; empty for own words
/// @param item as the user arranged it; its words are printed, even if the source has changed
public record BriefingLine(
    DossierItem item, @Nullable Proof proof, String citation, String permalink) {}
