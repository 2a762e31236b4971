package nl.naslag.keeping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.Ingest;
import nl.naslag.saved.TermLists;
import nl.naslag.search.TermList;
import tools.jackson.databind.JsonNode;

/// A corpus and data folder with one of everything that people make, in a zip file; no index,
/// because that can be made again.
final class WrittenData {
  private static final List<String> FOLDERS = List.of("corpus", "data");

  private WrittenData() {}

  /// Makes them as this version does.
  static void write(Path folder, Path zip) throws IOException {
    KeptWorld.writeCorpus(folder, 5);
    try (KeptWorld world = KeptWorld.start(folder)) {
      world.work();
      Ingest ingest = world.bean(Ingest.class);
      ingest.add(
          "ingezonden.txt",
          new ByteArrayInputStream(
              "De gemeente vraagt in gebied 9 om woningen.".getBytes(StandardCharsets.UTF_8)));
      ingest.remove(id(world, "map/nota 4.txt"));
      Path corpus = folder.resolve("corpus");
      Files.move(corpus.resolve("map/nota 5.txt"), corpus.resolve("nota vijf.txt"));
      Files.writeString(folder.resolve("data/synoniemen.txt"), "droogte = uitdroogt\n");
      world.read();
      world.bean(TermLists.class).keep(new TermList(List.of("water", "woningen")));
      String search = world.get("/saved-searches").get("items").get(0).get("id").asString();
      world.post("/saved-searches/" + search + "/seen", Map.of());
    }
    zip(folder, zip);
  }

  private static DocumentId id(KeptWorld world, String fileName) {
    for (JsonNode document : world.get("/documents?pageSize=100").get("items")) {
      if (document.get("fileName").asString().equals(fileName)) {
        return new DocumentId(document.get("id").asString());
      }
    }
    throw new AssertionError("No " + fileName);
  }

  private static void zip(Path folder, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : FOLDERS) {
        try (Stream<Path> all = Files.walk(folder.resolve(name))) {
          for (Path one : all.filter(Files::isRegularFile).sorted().toList()) {
            if (!one.getFileName().toString().startsWith("naslag.log")) {
              zip.putNextEntry(new ZipEntry(folder.relativize(one).toString()));
              Files.copy(one, zip);
              zip.closeEntry();
            }
          }
        }
      }
    }
  }

  static void unzip(Path file, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path to = folder.resolve(entry.getName());
        Files.createDirectories(to.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, to);
        }
      }
    }
  }

  /// What a user finds in them, a line each; nothing of how a version happens to say it.
  static List<String> found(KeptWorld world) {
    List<String> found = new ArrayList<>();
    for (JsonNode document : world.get("/documents?pageSize=100").get("items")) {
      found.add(line("stuk", document, "id", "fileName", "/outcome/status"));
    }
    for (JsonNode pack : world.get("/briefing-packs").get("items")) {
      found.add(line("dossier", pack, "id", "title", "created", "modified"));
      for (JsonNode item : pack.get("items")) {
        found.add(line("regel", item, "id", "kind", "text", "note"));
      }
    }
    for (JsonNode search : world.get("/saved-searches").get("items")) {
      found.add(line("zoekopdracht", search, "id", "name", "parameters", "created", "seen"));
    }
    for (JsonNode one : world.get("/corrections").get("items")) {
      found.add(line("correctie", one, "id", "documentId", "aspect", "values", "by", "at"));
    }
    for (JsonNode act : world.get("/rijk-request-acts").get("items")) {
      found.add(line("besluit", act, "id", "kind", "by", "at", "/places/0/words"));
    }
    found.addAll(judgements(world));
    found.addAll(given(world));
    world
        .bean(TermLists.class)
        .all()
        .forEach(list -> found.add("termen " + list.id() + " " + list.terms() + " " + list.kept()));
    found.add("synoniem " + (world.get("/search?q=droogte").get("hits").size() > 0));
    return found;
  }

  private static List<String> judgements(KeptWorld world) {
    TreeSet<String> found = new TreeSet<>();
    for (JsonNode document : world.get("/documents?pageSize=100").get("items")) {
      String path = "/documents/" + document.get("id").asString() + "/versions";
      for (JsonNode version : world.get(path).get("versions")) {
        if (version.path("judgement").isObject()) {
          found.add(
              line("versies", version.get("judgement"), "id", "kind", "older", "newer", "by"));
        }
      }
    }
    return List.copyOf(found);
  }

  /// What people gave for documents.
  private static List<String> given(KeptWorld world) {
    TreeSet<String> found = new TreeSet<>();
    for (JsonNode document : world.get("/documents?pageSize=100").get("items")) {
      for (JsonNode one : document.path("corrections")) {
        found.add(line("gegeven", one, "field", "value", "by", "at"));
      }
    }
    return List.copyOf(found);
  }

  private static String line(String what, JsonNode from, String... fields) {
    StringBuilder line = new StringBuilder(what);
    for (String field : fields) {
      JsonNode value = field.startsWith("/") ? from.at(field) : from.path(field);
      line.append(" | ").append(value.isString() ? value.asString() : value.toString());
    }
    return line.toString().replace("\n", " ");
  }
}
