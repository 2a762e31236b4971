package nl.naslag.search.form;

import java.util.Iterator;
import java.util.NoSuchElementException;

/// The words of a text as hashes, in reading order: letters and digits only, without capitals.
public final class TextWordHashes implements Iterable<Long> {
  private final String text;

  public TextWordHashes(String text) {
    this.text = text;
  }

  @Override
  public Iterator<Long> iterator() {
    return new Iterator<>() {
      private int at = start(0);

      @Override
      public boolean hasNext() {
        return at < text.length();
      }

      @Override
      public Long next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        long hash = 0xcbf29ce484222325L;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
          hash = (hash ^ Character.toLowerCase(text.charAt(at))) * 0x100000001b3L;
          at++;
        }
        at = start(at);
        return hash;
      }
    };
  }

  private int start(int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
