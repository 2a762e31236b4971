package nl.naslag.briefing;

import nl.naslag.trace.Proof;
import org.jspecify.annotations.Nullable;

/// A dossier line ready for print.
///
/// @param proof of a quote; absent for own words
/// @param citation title, chapter, printed page and page of the file, date; empty for own words
/// @param permalink where the quote can be read; empty for own words
/// @param item as the user arranged it; its words are printed, whatever the source says today
public record BriefingLine(
    DossierItem item, @Nullable Proof proof, String citation, String permalink) {}
