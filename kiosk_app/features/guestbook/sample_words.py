"""What made-up visitors are called and where they come from. Nobody real is meant."""

from __future__ import annotations

WOMEN = tuple(
    "Siti Dewi Sri Ayu Rina Wulan Lestari Retno Endang Sulastri Yuni Nur Fitri Aisyah Rahmawati Kartika Indah Ratna"
    " Maya Novita Puspita Ningsih Wahyuni Tutik Mulyani Hartati Anisa Khadijah Zahra Salsabila Nabila Citra".split()
)
MEN = tuple(
    "Budi Agus Slamet Bambang Joko Sutrisno Andika Wahyu Eko Dwi Tri Hendra Rizky Fajar Dimas Bayu Yusuf Ahmad"
    " Muhammad Abdul Hasan Ibrahim Arif Teguh Sugeng Widodo Heru Gunawan Rudi Iwan Taufik Galih Aditya Bagas".split()
)
FAMILY = tuple(
    "Wibowo Pratama Santoso Nugroho Saputra Hidayat Kurniawan Setiawan Wijaya Susanto Handayani Rahayu Permata"
    " Utami Maharani Anggraini Purnomo Hartono Suharto Wicaksono Prabowo Kusuma Ramadhan Firmansyah Sa'adah"
    " Mu'minin Al-Farisi Nu'man Ma'ruf".split()
)
SINGLE = tuple(
    "Slamet Paijo Sukarni Ponirah Wagiman Suparmi Tukiman Sumarni Rusmini Kasiyem Yohana Parto Marsinah Supriyadi"
    " Mulyono Suminah Ngatini Legiman".split()
)
BALINESE_WOMEN = ("Ni Luh", "Ni Made", "Ni Wayan", "Ni Nyoman", "Ni Ketut", "Ida Ayu")
BALINESE_MEN = ("I Wayan", "I Made", "I Nyoman", "I Ketut", "I Gede", "Ida Bagus")
BALINESE_GIVEN = tuple(
    "Ayu Suartini Adnyani Sudarma Artawan Widiantara Parwati Suardana Laksmi Darmawan".split()
)
BATAK = tuple(
    "Simanjuntak Siregar Nasution Hutapea Sinaga Manurung Situmorang Panjaitan Lubis Harahap Tambunan".split()
)
CHINESE_INDONESIAN = tuple(
    "Tan Liem Wijaya Gunawan Halim Kusumo Setiadi Budiman Tanoto Hartanto Salim".split()
)
CHRISTIAN = tuple(
    "Yohana Maria Theresia Agnes Kristina Yohanes Paulus Stefanus Albertus Daniel Markus".split()
)
ARABIC_MEN = tuple("Abdurrahman Muhammad Ahmad Umar Utsman Hamzah Zainal Fathur Syaiful Nurul".split())
ARABIC_LAST = tuple("Rahman Arifin Huda Anwar Hakim Mustofa Fauzi Ma'arif Mujahid Assegaf Basyaib".split())
CALLED = ("Mbah", "Pak", "Bu", "Mbak", "Mas")
TITLES_BEFORE = ("Dr.", "Drs.", "Ir.", "Prof. Dr.", "Dr. H.", "H.", "Hj.", "dr.", "KH.", "R.")
TITLES_AFTER = ("S.Pd", "M.Si", "S.H.", "S.E., M.M.", "M.Pd", "S.Kom", "Ph.D.", "S.Sos", "A.Md", "S.T., M.T.")

TOWNS = tuple(
    "Demak,Kendal,Ungaran,Salatiga,Kudus,Jepara,Pekalongan,Surakarta,Yogyakarta,Purwodadi,Magelang,Pati,Batang,"
    "Temanggung,Rembang,Blora,Boyolali,Klaten,Sragen,Purwokerto,Tegal,Cirebon,Jakarta Selatan,Bandung,Surabaya,"
    "Malang,Denpasar,Medan,Makassar,Banjarmasin".split(",")
)
_NUMBERED = ("SD Negeri Sekayu", "SMP Negeri", "SMA Negeri", "SMK Negeri")
INSTITUTIONS = (
    *(f"{school} {number:02}" for school in _NUMBERED for number in range(1, 16)),
    *(
        f"PKK RW {number:02} Kelurahan {place}"
        for number in range(1, 9)
        for place in ("Sekayu", "Miroto", "Peterongan")
    ),
    *(f"Karang Taruna {place}" for place in ("Sekayu", "Gabahan", "Bandarharjo", "Tambakaji", "Jomblang")),
    *(f"Posyandu Melati {number}" for number in range(1, 6)),
    *(
        "Diskominfo Kabupaten Demak",
        "Dinas Arpus Kota Salatiga",
        "BPS Kota Semarang",
        "Komunitas Baca Simpang",
    ),
    *(
        "Universitas Tugu Muda",
        "Politeknik Bahari Semarang",
        "Akademi Kebidanan Melati",
        "Komunitas Film Pemuda",
    ),
)
NEAR = {
    "Semarang Tengah": 9,
    "Semarang Selatan": 5,
    "Semarang Utara": 5,
    "Semarang Timur": 4,
    "Semarang Barat": 4,
}
"""How much likelier a visitor comes from a kecamatan near Jalan Pemuda than from a far one (1)."""

NOTES = (
    "",
    "",
    "",
    "",
    "Skripsi",
    "Data penduduk",
    "Wawancara",
    "Tugas sekolah",
    "Bertemu Bu Ratna",
    "Rapat warga",
)
