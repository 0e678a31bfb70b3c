// Says of packs and logs whether they hold, by golang.org/x/mod/sumdb alone: nothing of the product is in it. An instruction a line,
// its words parted by tabs: "pack FILE", "log DIR", "consistency OLD NEW DIR"; an answer a line: "holds", or why not.
package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const full = 256

var errAnother = errors.New("written in another way")

func main() {
	key, err := note.NewVerifier(os.Args[1])
	if err != nil {
		fmt.Println(err)
		os.Exit(2)
	}
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		words := strings.Split(lines.Text(), "\t")
		switch words[0] {
		case "pack":
			err = pack(key, words[1])
		case "log":
			err = log(key, words[1])
		case "consistency":
			err = consistency(key, words[1], words[2], words[3])
		}
		if err == nil {
			fmt.Println("holds")
		} else {
			fmt.Println("refuted: " + strings.ReplaceAll(err.Error(), "\n", " "))
		}
	}
}

// The size and root that the key has signed.
func signed(key note.Verifier, msg []byte) (tlog.Tree, error) {
	opened, err := note.Open(msg, note.VerifierList(key))
	if err != nil {
		return tlog.Tree{}, err
	}
	for _, sig := range opened.Sigs {
		if _, err := base64.StdEncoding.Strict().DecodeString(sig.Base64); err != nil {
			return tlog.Tree{}, err
		}
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != key.Name() || lines[3] != "" {
		return tlog.Tree{}, errAnother
	}
	size, err := number(lines[1])
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := hash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

func number(text string) (int64, error) {
	number, err := strconv.ParseInt(text, 10, 64)
	if err == nil && (number < 0 || strconv.FormatInt(number, 10) != text) {
		err = errAnother
	}
	return number, err
}

func hash(text string) (sum tlog.Hash, err error) {
	decoded, err := base64.StdEncoding.Strict().DecodeString(text)
	if err == nil && len(decoded) != len(sum) {
		err = errAnother
	}
	copy(sum[:], decoded)
	return sum, err
}

func pack(key note.Verifier, path string) error {
	files, err := unzipped(path)
	if err != nil {
		return err
	}
	tree, err := signed(key, files["checkpoint"])
	if err != nil {
		return err
	}
	facts, err := facts(files["case.json"])
	if err != nil {
		return err
	}
	next := map[string]int64{}
	last := int64(-1)
	for _, one := range facts {
		fact, err := read(one)
		if err != nil {
			return err
		}
		if fact.seq != next[fact.stream] || fact.index <= last {
			return fmt.Errorf("fact %d: out of its place", fact.index)
		}
		next[fact.stream]++
		last = fact.index
		proof, err := proof(files[fmt.Sprintf("proofs/%d.tlog-proof", fact.index)], fact.index, files["checkpoint"])
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, fact.index, tlog.RecordHash(fact.leaf)); err != nil {
			return err
		}
	}
	for name, file := range files {
		if digest, found := strings.CutPrefix(name, "attachments/"); found && hexOf(file) != digest {
			return fmt.Errorf("%s is another", name)
		}
	}
	return nil
}

func unzipped(path string) (map[string][]byte, error) {
	zipped, err := zip.OpenReader(path)
	if err != nil {
		return nil, err
	}
	defer zipped.Close()
	files := map[string][]byte{}
	for _, one := range zipped.File {
		opened, err := one.Open()
		if err != nil {
			return nil, err
		}
		content, err := io.ReadAll(opened)
		if err != nil {
			return nil, err
		}
		if _, twice := files[one.Name]; twice {
			return nil, errAnother
		}
		files[one.Name] = content
	}
	return files, nil
}

func facts(file []byte) ([]any, error) {
	decoder := json.NewDecoder(bytes.NewReader(file))
	decoder.UseNumber()
	var all map[string]any
	if err := decoder.Decode(&all); err != nil {
		return nil, err
	}
	if !bytes.Equal(canonical(nil, all), file) || all["app"] != "banli/pack/1" {
		return nil, errAnother
	}
	facts, _ := all["facts"].([]any)
	if len(facts) == 0 {
		return nil, errAnother
	}
	return facts, nil
}

type fact struct {
	index, seq int64
	stream     string
	leaf       []byte
}

// A fact, and the leaf it makes: what the log holds of it.
func read(one any) (fact, error) {
	has, _ := one.(map[string]any)
	text := func(name string) string { value, _ := has[name].(string); return value }
	whole := func(name string) (int64, error) { value, _ := has[name].(json.Number); return number(value.String()) }
	meta, isMeta := has["meta"].(map[string]any)
	payload, err := base64.StdEncoding.Strict().DecodeString(text("payload"))
	if err != nil {
		return fact{}, err
	}
	index, err := whole("index")
	if err != nil {
		return fact{}, err
	}
	seq, err := whole("seq")
	if err != nil {
		return fact{}, err
	}
	if _, err := whole("at"); err != nil || !isMeta || len(has) != 9 {
		return fact{}, errAnother
	}
	leaf := map[string]any{
		"app":     "banli/leaf/1",
		"at":      has["at"],
		"event":   text("event"),
		"meta":    hexOf(canonical(nil, meta)),
		"payload": hexOf(payload),
		"rev":     has["rev"],
		"seq":     has["seq"],
		"stream":  text("stream"),
		"type":    text("type"),
	}
	return fact{index, seq, text("stream"), canonical(nil, leaf)}, nil
}

func proof(file []byte, index int64, checkpoint []byte) (tlog.RecordProof, error) {
	head, signed, found := bytes.Cut(file, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	if !found || !bytes.Equal(signed, checkpoint) || len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" ||
		lines[1] != fmt.Sprintf("index %d", index) {
		return nil, errAnother
	}
	var path tlog.RecordProof
	for _, line := range lines[2:] {
		step, err := hash(line)
		if err != nil {
			return nil, err
		}
		path = append(path, step)
	}
	return path, nil
}

// JSON as RFC 8785 writes it, of what a pack has; its names are sorted alike by bytes and by UTF-16 but beyond the first plane.
func canonical(out []byte, value any) []byte {
	switch value := value.(type) {
	case map[string]any:
		names := make([]string, 0, len(value))
		for name := range value {
			names = append(names, name)
		}
		sort.Strings(names)
		out = append(out, '{')
		for i, name := range names {
			if i > 0 {
				out = append(out, ',')
			}
			out = append(quoted(out, name), ':')
			out = canonical(out, value[name])
		}
		return append(out, '}')
	case []any:
		out = append(out, '[')
		for i, one := range value {
			if i > 0 {
				out = append(out, ',')
			}
			out = canonical(out, one)
		}
		return append(out, ']')
	case string:
		return quoted(out, value)
	case json.Number:
		return append(out, value...)
	case nil:
		return append(out, "null"...)
	}
	return append(out, '?')
}

func quoted(out []byte, text string) []byte {
	out = append(out, '"')
	for _, one := range []byte(text) {
		if short := strings.IndexByte("\b\t\n\f\r\"\\", one); short >= 0 {
			out = append(out, '\\', "btnfr\"\\"[short])
		} else if one < ' ' {
			out = fmt.Appendf(out, "\\u%04x", one)
		} else {
			out = append(out, one)
		}
	}
	return append(out, '"')
}

func hexOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// The tiles of a log in a folder.
type folder string

func (dir folder) Height() int { return 8 }

func (dir folder) SaveTiles([]tlog.Tile, [][]byte) {}

func (dir folder) ReadTiles(tiles []tlog.Tile) (all [][]byte, err error) {
	for _, tile := range tiles {
		wanted := tile.W * tlog.HashSize
		read, err := os.ReadFile(dir.at(tile))
		if os.IsNotExist(err) && tile.W < full {
			tile.W = full
			if read, err = os.ReadFile(dir.at(tile)); err == nil && len(read) == full*tlog.HashSize {
				read = read[:wanted]
			}
		}
		if err != nil {
			return nil, err
		}
		all = append(all, read)
	}
	return all, nil
}

// As C2SP names them: without the height, which is 8.
func (dir folder) at(tile tlog.Tile) string {
	path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
	return filepath.Join(string(dir), strings.Replace(path, "tile/data/", "tile/entries/", 1))
}

func (dir folder) entries(number int64, width int) (entries [][]byte, err error) {
	read, err := os.ReadFile(dir.at(tlog.Tile{H: 8, L: -1, N: number, W: width}))
	if os.IsNotExist(err) {
		read, err = os.ReadFile(dir.at(tlog.Tile{H: 8, L: -1, N: number, W: full}))
	}
	for err == nil && len(entries) < width {
		if len(read) < 2 || len(read)-2 < int(binary.BigEndian.Uint16(read)) {
			return nil, errAnother
		}
		length := int(binary.BigEndian.Uint16(read))
		entries = append(entries, read[2:2+length])
		read = read[2+length:]
	}
	return entries, err
}

// Every entry is what the tiles hold, and the tiles are those of the root that is signed.
func log(key note.Verifier, dir string) error {
	msg, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	if err != nil {
		return err
	}
	tree, err := signed(key, msg)
	if err != nil {
		return err
	}
	tiles := tlog.TileHashReader(tree, folder(dir))
	for first := int64(0); first < tree.N; first += full {
		width := int(min(full, tree.N-first))
		entries, err := folder(dir).entries(first/full, width)
		if err != nil {
			return err
		}
		places := make([]int64, width)
		for i := range places {
			places[i] = tlog.StoredHashIndex(0, first+int64(i))
		}
		hashes, err := tiles.ReadHashes(places)
		if err != nil {
			return err
		}
		for i, entry := range entries {
			if tlog.RecordHash(entry) != hashes[i] {
				return fmt.Errorf("entry %d is another", first+int64(i))
			}
		}
	}
	root, err := tlog.TreeHash(tree.N, tiles)
	if err == nil && root != tree.Hash {
		err = errAnother
	}
	return err
}

func consistency(key note.Verifier, before, now, dir string) error {
	var trees [2]tlog.Tree
	for i, path := range []string{before, now} {
		msg, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if trees[i], err = signed(key, msg); err != nil {
			return err
		}
	}
	proof, err := tlog.ProveTree(trees[1].N, trees[0].N, tlog.TileHashReader(trees[1], folder(dir)))
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, trees[1].N, trees[1].Hash, trees[0].N, trees[0].Hash)
}
