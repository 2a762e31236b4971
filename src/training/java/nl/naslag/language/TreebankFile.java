package nl.naslag.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A treebank in CoNLL-U for training: its sentences with their words.
record TreebankFile(List<List<Row>> sentences) {
  private static final int COLUMNS = 10;

  /// One word as people marked it.
  record Row(String form, String lemma, String tag, String relation) {
    Row withTag(String other) {
      return new Row(form, lemma, other, relation);
    }
  }

  static TreebankFile read(Path file) throws IOException {
    List<List<Row>> sentences = new ArrayList<>();
    List<Row> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      if (cells.length == COLUMNS && cells[0].chars().allMatch(Character::isDigit)) {
        sentence.add(new Row(cells[1], cells[2].replace("_", ""), cells[3], cells[7]));
      } else if (line.isBlank() && !sentence.isEmpty()) {
        sentences.add(List.copyOf(sentence));
        sentence.clear();
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
    }
    return new TreebankFile(sentences);
  }
}
