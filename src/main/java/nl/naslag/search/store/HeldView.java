package nl.naslag.search.store;

import java.io.IOException;
import nl.naslag.document.Refusal;

/// One way to look at the commits of a folder.
///
/// @param holding acquires the commit to read
record HeldView(IndexFolder folder, Holding holding) implements IndexView {
  /// Acquires a commit, which must be released.
  interface Holding {
    IndexSnapshot hold() throws IOException;
  }

  @Override
  public <T> T read(Answer<T> answer) {
    try {
      IndexSnapshot held = holding.hold();
      try {
        return answer.from(held);
      } finally {
        held.release();
      }
    } catch (Refusal e) {
      throw e;
    } catch (IOException e) {
      throw folder.fault("read", e);
    } catch (RuntimeException | InternalError e) {
      // Damaged bytes may also lead to an impossible number, or to memory that is no longer there.
      folder.suspect();
      throw e;
    }
  }

  @Override
  public long beginnings() {
    return folder.beginnings();
  }

  @Override
  public String fingerprint() {
    return folder.fingerprint();
  }
}
