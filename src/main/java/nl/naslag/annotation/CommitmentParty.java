package nl.naslag.annotation;

import org.jspecify.annotations.Nullable;

/// Who acts in a commitment, or to whom it is directed.
///
/// @param id as in filters
/// @param label as shown
/// @param uri in TOOI, if TOOI lists the party
public record CommitmentParty(String id, String label, @Nullable String uri) {}
