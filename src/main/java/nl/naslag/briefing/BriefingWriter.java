package nl.naslag.briefing;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a briefing pack in one format.
///
/// Every format contains the same words in the same order. Thread-safe.
public interface BriefingWriter {
  BriefingFormat format();

  /// Leaves the stream open.
  void write(BriefingPack pack, OutputStream out) throws IOException;
}
