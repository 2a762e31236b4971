package nl.naslag.saved;

import java.time.Instant;
import nl.naslag.search.TermList;

/// A list of terms that was kept, so that its matrix has an address.
///
/// @param id follows from the terms: the same list is kept once
public record KeptList(String id, TermList terms, Instant kept) {}
