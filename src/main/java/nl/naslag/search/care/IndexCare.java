package nl.naslag.search.care;

/// Watches over the files of the index: damage is found, announced and repaired by reading the
/// corpus again. Until then [nl.naslag.search.PassageSearch] refuses.
public interface IndexCare {
  /// Whether everybody can search: no damage is known, and what was damaged has been read again.
  boolean isWhole();

  /// Compares the files of the last commit with their checksums, which takes as long as reading
  /// them. Returns false if they are damaged, which is also announced as [Damaged].
  boolean verify();

  /// Says that the corpus has been read as a whole since the damage was found.
  void mended();

  /// Announces that the index is damaged; a run of ingest makes it again.
  record Damaged() {}
}
