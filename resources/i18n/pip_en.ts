<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AgainPage</name>
    <message>
        <source>Bukan saya</source>
        <translation>Not me</translation>
    </message>
    <message>
        <source>Ya, itu saya</source>
        <translation>Yes, that&apos;s me</translation>
    </message>
    <message>
        <source>Selamat datang kembali</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>Anda masih tercatat di dalam. Mau pulang?</source>
        <translation>You are still signed in. Are you leaving?</translation>
    </message>
    <message>
        <source>Keperluan Anda hari ini</source>
        <translation>What brings you here today</translation>
    </message>
</context>
<context>
    <name>AlreadyPage</name>
    <message>
        <source>Ya, itu saya</source>
        <translation>Yes, that&apos;s me</translation>
    </message>
    <message>
        <source>Lihat kode saya</source>
        <translation>Show my code</translation>
    </message>
    <message>
        <source>Senang bertemu lagi</source>
        <translation>Nice to see you again</translation>
    </message>
    <message>
        <source>Tercatat pukul</source>
        <translation>Signed in at</translation>
    </message>
    <message>
        <source>Saya orang lain</source>
        <translation>I am somebody else</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Isi buku tamu, kurang dari satu menit</source>
        <translation>Sign the guestbook, less than a minute</translation>
    </message>
    <message>
        <source>Sentuh untuk mulai</source>
        <translation>Touch to start</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Selamat datang di Pusat Informasi Publik</source>
        <translation>Welcome to the Public Information Centre</translation>
    </message>
    <message>
        <source>Layanan informasi, pengaduan, komputer dan ruang untuk semua warga. Gratis.</source>
        <translation>Information, complaints, computers and rooms for everyone. Free of charge.</translation>
    </message>
    <message>
        <source>Sentuh untuk mulai</source>
        <translation>Touch to start</translation>
    </message>
    <message>
        <source>Isi buku tamu · kurang dari 1 menit</source>
        <translation>Sign the guestbook · less than 1 minute</translation>
    </message>
</context>
<context>
    <name>CheckOutPage</name>
    <message>
        <source>Pindai kartu kunjungan pada alat pindai, atau ketik kodenya.</source>
        <translation>Scan your visit card, or type its code.</translation>
    </message>
    <message>
        <source>Catat kepulangan</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Mau pulang?</source>
        <translation>Leaving?</translation>
    </message>
    <message>
        <source>Pulang</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Contoh: 7K4-Q39-MWX. Tidak punya kode? Petugas dapat mencatatnya.</source>
        <translation>Example: 7K4-Q39-MWX. No code? Our staff can sign you out.</translation>
    </message>
    <message>
        <source>Kode kunjungan</source>
        <translation>Visit code</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Pintu masuk</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Meja depan</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Terminal layanan</source>
        <translation>Self-service terminal</translation>
    </message>
    <message>
        <source>Layar informasi</source>
        <translation>Information display</translation>
    </message>
    <message>
        <source>Buku tamu untuk pengunjung, di kiri dan kanan pintu.</source>
        <translation>The guestbook for visitors, left and right of the door.</translation>
    </message>
    <message>
        <source>Untuk petugas: siapa yang ada di sini sekarang.</source>
        <translation>For staff: who is here right now.</translation>
    </message>
    <message>
        <source>Informasi dan layanan mandiri di lobi.</source>
        <translation>Information and self-service in the lobby.</translation>
    </message>
    <message>
        <source>Kegiatan dan sarana hari ini, untuk dilihat dari jauh.</source>
        <translation>Today&apos;s events and rooms, to be read from a distance.</translation>
    </message>
    <message>
        <source>Server pusat siap</source>
        <translation>Central server ready</translation>
    </message>
    <message>
        <source>Server pusat sedang disiapkan. Anda tidak perlu menunggu.</source>
        <translation>The central server is starting. There is no need to wait.</translation>
    </message>
    <message>
        <source>{role} sedang dibuka …</source>
        <translation>Opening: {role} …</translation>
    </message>
    <message>
        <source>Peran dibuka di alamat VNC yang sama. Sambungkan lagi setelah memilih.</source>
        <translation>The role opens at the same VNC address. Connect again after choosing.</translation>
    </message>
    <message>
        <source>Beberapa peran dapat berjalan bersamaan, masing-masing di jendelanya.</source>
        <translation>Several roles can run at once, each in its own window.</translation>
    </message>
</context>
<context>
    <name>ChooserRoot</name>
    <message>
        <source>PIP Semarang: pilih peran</source>
        <translation>PIP Semarang: choose a role</translation>
    </message>
    <message>
        <source>Pusat Informasi Publik Semarang</source>
        <translation>Public Information Centre Semarang</translation>
    </message>
    <message>
        <source>Komputer ini untuk apa?</source>
        <translation>What is this computer for?</translation>
    </message>
</context>
<context>
    <name>ClockViewModel</name>
    <message>
        <source>Buka hari ini</source>
        <translation>Open today</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Tutup, buka lagi</source>
        <translation>Closed, opens again</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Kode QR kunjungan Anda</source>
        <translation>QR code of your visit</translation>
    </message>
    <message>
        <source>Foto atau simpan kode ini: untuk pulang, dan untuk datang lagi.</source>
        <translation>Photograph or keep this code: for leaving, and for your next visit.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Kurangi %1</source>
        <translation>Fewer: %1</translation>
    </message>
    <message>
        <source>Tambah %1</source>
        <translation>More: %1</translation>
    </message>
</context>
<context>
    <name>CountdownLine</name>
    <message>
        <source>Kembali ke awal dalam %1 detik</source>
        <translation>Back to the start in %1 seconds</translation>
    </message>
    <message>
        <source>Tetap di sini</source>
        <translation>Stay here</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Kedatangan hari ini</source>
        <translation>Arrivals today</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} jam {minutes} menit</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Di sini sejak</source>
        <translation>Here since</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Kode kunjungan</source>
        <translation>Visit code</translation>
    </message>
    <message>
        <source>Rombongan</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Perlu bantuan</source>
        <translation>Needs help with</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>{people} orang: {women} perempuan, {men} laki-laki</source>
        <translation>{people} people: {women} female, {men} male</translation>
    </message>
    <message numerus="yes">
        <source>orang, %n kunjungan</source>
        <translation>
            <numerusform>in %n visit</numerusform>
            <numerusform>in %n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} orang bersama-sama</source>
        <translation>{people} people together</translation>
    </message>
    <message>
        <source>tidak ada saat ini</source>
        <translation>none right now</translation>
    </message>
    <message>
        <source>sejak {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>Catat {name} dan rombongan ({people} orang) pulang?</source>
        <translation>Sign out {name} and the group ({people} people)?</translation>
    </message>
    <message>
        <source>Catat {name} pulang sekarang?</source>
        <translation>Sign out {name} now?</translation>
    </message>
    <message>
        <source>Kunjungan ini tidak ditemukan lagi.</source>
        <translation>This visit can no longer be found.</translation>
    </message>
    <message>
        <source>Belum tersimpan. Tidak ada yang hilang; coba sekali lagi.</source>
        <translation>Not saved yet. Nothing is lost; please try once more.</translation>
    </message>
    <message>
        <source>{name} sudah dicatat pulang pukul {time}.</source>
        <translation>{name} was already signed out at {time}.</translation>
    </message>
    <message>
        <source>{name} dicatat pulang pukul {time}.</source>
        <translation>{name} was signed out at {time}.</translation>
    </message>
</context>
<context>
    <name>DeskMaintenance</name>
    <message>
        <source>Meja depan sedang tidak dapat dipakai</source>
        <translation>The front desk cannot be used right now</translation>
    </message>
    <message>
        <source>Kode: %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>DeskRoot</name>
    <message>
        <source>Meja depan PIP Semarang</source>
        <translation>PIP Semarang front desk</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Pilih seorang tamu untuk melihat rinciannya.</source>
        <translation>Choose a visitor to see the details.</translation>
    </message>
</context>
<context>
    <name>DetailFoot</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Menyimpan …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Ya, pulang</source>
        <translation>Yes, sign out</translation>
    </message>
    <message>
        <source>Catat pulang</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Semua boleh dilewati.</source>
        <translation>You may skip all of it.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Siapa Anda</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Rincian tambahan</source>
        <translation>More details</translation>
    </message>
    <message>
        <source>Dengan nomor ini Anda lebih cepat masuk lain kali.</source>
        <translation>With this number you sign in faster next time.</translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Pendidikan terakhir</source>
        <translation>Education completed</translation>
    </message>
    <message>
        <source>Perlu bantuan?</source>
        <translation>Need assistance?</translation>
    </message>
</context>
<context>
    <name>FirstAccountForm</name>
    <message>
        <source>Buat akun petugas pertama</source>
        <translation>Create the first staff account</translation>
    </message>
    <message>
        <source>Belum ada akun di meja depan ini. Akun Anda menjadi pengelolanya.</source>
        <translation>This desk has no account yet. Yours will be its administrator.</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>PIN sekali lagi</source>
        <translation>PIN once more</translation>
    </message>
    <message>
        <source>Sebentar …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Buat akun dan masuk</source>
        <translation>Create account and sign in</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Meja depan</source>
        <translation>Front desk</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sampai jumpa!</source>
        <translation>See you again!</translation>
    </message>
    <message>
        <source>Pulang pukul</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Terima kasih atas kunjungan Anda. Hati-hati di jalan.</source>
        <translation>Thank you for your visit. Have a safe journey.</translation>
    </message>
</context>
<context>
    <name>Guestbook</name>
    <message>
        <source>Anda sudah tercatat. Tidak perlu mengisi lagi.</source>
        <translation>You are signed in already. No need to do it again.</translation>
    </message>
    <message>
        <source>Isian seperti ini baru saja tercatat. Apakah itu Anda?</source>
        <translation>An entry just like this was made a moment ago. Was that you?</translation>
    </message>
    <message>
        <source>Kepulangan Anda sudah tercatat tadi.</source>
        <translation>You have already signed out.</translation>
    </message>
    <message>
        <source>Kepulangan Anda sudah kami catat.</source>
        <translation>You are signed out.</translation>
    </message>
    <message>
        <source>Kelurahan di Semarang</source>
        <translation>Kelurahan in Semarang</translation>
    </message>
    <message>
        <source>Kota lain</source>
        <translation>Another town</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>1 tahun</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>{days} hari</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>Keperluan: {purpose}</source>
        <translation>Purpose: {purpose}</translation>
    </message>
    <message>
        <source>Kartu kunjungan</source>
        <translation>Visit card</translation>
    </message>
    <message>
        <source>Pindai kartu ini saat pulang, dan saat Anda datang lagi.</source>
        <translation>Scan this card when you leave, and on your next visit.</translation>
    </message>
    <message>
        <source>Terima kasih!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>Terima kasih, {name}</source>
        <translation>Thank you, {name}</translation>
    </message>
    <message>
        <source>Anda sudah tercatat pukul {time}. Silakan langsung masuk. Kode Anda ada pada kartu atau foto yang tadi; bila hilang, petugas di meja depan membantu.</source>
        <translation>You signed in at {time}. Please go right in. Your code is on the card or photo from before; if it is lost, the front desk will help.</translation>
    </message>
    <message>
        <source>Rombongan {people} orang tercatat pukul {time}.</source>
        <translation>Your group of {people} signed in at {time}.</translation>
    </message>
    <message>
        <source>Kunjungan Anda tercatat pukul {time}.</source>
        <translation>You signed in at {time}.</translation>
    </message>
    <message>
        <source>Silakan pindai kartu, atau ketik kode atau nomor telepon.</source>
        <translation>Please scan your card, or type its code or your phone number.</translation>
    </message>
    <message>
        <source>Silakan pilih satu keperluan.</source>
        <translation>Please choose one purpose.</translation>
    </message>
    <message>
        <source>Silakan tulis nama. Boleh satu kata.</source>
        <translation>Please write a name. One word is enough.</translation>
    </message>
    <message>
        <source>Nama ini terlalu panjang: paling banyak {limit} huruf. Boleh disingkat.</source>
        <translation>This name is too long: at most {limit} letters. You may shorten it.</translation>
    </message>
    <message>
        <source>Nama perlu setidaknya satu huruf.</source>
        <translation>A name needs at least one letter.</translation>
    </message>
    <message>
        <source>Tanda “{sign}” tidak dapat dipakai dalam nama. Silakan hapus.</source>
        <translation>A name cannot contain “{sign}”. Please remove it.</translation>
    </message>
    <message>
        <source>Ini tampak seperti NIK. Cukup tulis nama; buku tamu tidak memerlukan NIK.</source>
        <translation>This looks like a NIK. A name is enough; the guestbook needs no NIK.</translation>
    </message>
    <message>
        <source>Nomor telepon hanya berisi angka, misalnya 0812 1500 0512.</source>
        <translation>A phone number has digits only, for example 0812 1500 0512.</translation>
    </message>
    <message>
        <source>Nomor ini kurang panjang. Contoh: 0812 1500 0512.</source>
        <translation>This number is too short. Example: 0812 1500 0512.</translation>
    </message>
    <message>
        <source>Nomor ini terlalu panjang. Contoh: 0812 1500 0512.</source>
        <translation>This number is too long. Example: 0812 1500 0512.</translation>
    </message>
    <message>
        <source>Nomor ini belum dikenali. Silakan periksa lagi angkanya.</source>
        <translation>We do not recognise this number. Please check its digits.</translation>
    </message>
    <message>
        <source>Ini tampak seperti NIK. Yang diperlukan hanya nomor telepon.</source>
        <translation>This looks like a NIK. Only a phone number is needed.</translation>
    </message>
    <message>
        <source>Silakan tulis jumlahnya dengan angka, misalnya 12.</source>
        <translation>Please write the number in digits, for example 12.</translation>
    </message>
    <message>
        <source>Paling banyak {limit} orang sekali isi. Lebih dari itu? Petugas siap membantu.</source>
        <translation>At most {limit} people per entry. More than that? Our staff will help.</translation>
    </message>
    <message>
        <source>Silakan pilih kelurahan dari daftar, atau pilih “Kota lain”.</source>
        <translation>Please choose a kelurahan from the list, or “Another town”.</translation>
    </message>
    <message>
        <source>Silakan tulis asal Anda.</source>
        <translation>Please write where you come from.</translation>
    </message>
    <message>
        <source>Tanda “{sign}” tidak dapat dipakai di sini. Silakan hapus.</source>
        <translation>“{sign}” cannot be used here. Please remove it.</translation>
    </message>
    <message>
        <source>Ada tanda yang tidak terlihat di sini. Silakan hapus lalu ketik lagi.</source>
        <translation>There is an invisible character here. Please clear the line and type it again.</translation>
    </message>
    <message>
        <source>Ini tampak seperti NIK. Buku tamu tidak memerlukannya; silakan hapus.</source>
        <translation>This looks like a NIK. The guestbook does not need it; please remove it.</translation>
    </message>
    <message>
        <source>Silakan tulis dengan huruf.</source>
        <translation>Please write it in letters.</translation>
    </message>
    <message>
        <source>Silakan tulis dengan angka.</source>
        <translation>Please write it in digits.</translation>
    </message>
    <message>
        <source>Ini bukan nomor telepon.</source>
        <translation>This is not a phone number.</translation>
    </message>
    <message>
        <source>Silakan isi bagian ini.</source>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>Terlalu panjang: paling banyak {limit} huruf. Silakan disingkat.</source>
        <translation>Too long: at most {limit} letters. Please shorten it.</translation>
    </message>
    <message>
        <source>Isian ini kurang panjang.</source>
        <translation>This is too short.</translation>
    </message>
    <message>
        <source>Silakan pilih salah satu.</source>
        <translation>Please choose one.</translation>
    </message>
    <message>
        <source>Berapa orang dalam rombongan ini? Silakan isi jumlahnya.</source>
        <translation>How many people are in this group? Please fill in the number.</translation>
    </message>
    <message>
        <source>Rombongan mulai dari 2 orang. Datang sendiri? Pilih “Sendiri”.</source>
        <translation>A group is 2 people or more. Here alone? Choose “Alone”.</translation>
    </message>
    <message>
        <source>Jumlah orang terlalu banyak: paling banyak {limit}.</source>
        <translation>Too many people: at most {limit}.</translation>
    </message>
    <message>
        <source>Maaf, belum tersimpan. Isian Anda tetap ada di sini. Coba sekali lagi, atau panggil petugas.</source>
        <translation>Sorry, it is not saved yet. What you wrote is still here. Try once more, or call our staff.</translation>
    </message>
    <message>
        <source>Maaf, penyimpanan alat ini penuh, jadi belum tersimpan. Isian Anda tetap ada di sini. Silakan panggil petugas.</source>
        <translation>Sorry, this device is full, so it is not saved yet. What you wrote is still here. Please call our staff.</translation>
    </message>
    <message>
        <source>Maaf, belum dapat mencari. Coba sekali lagi, atau isi buku tamu seperti biasa.</source>
        <translation>Sorry, we cannot search right now. Try once more, or sign the guestbook as usual.</translation>
    </message>
    <message>
        <source>Pencetak belum siap. Anda sudah tercatat; cukup foto kode ini.</source>
        <translation>The printer is not ready. You are signed in; a photo of this code is enough.</translation>
    </message>
    <message>
        <source>Pencetak tidak tersambung. Anda sudah tercatat; cukup foto kode ini.</source>
        <translation>The printer is not connected. You are signed in; a photo of this code is enough.</translation>
    </message>
    <message>
        <source>Ini belum terbaca sebagai kode atau nomor telepon. Contoh kode: 7K4-Q39-MWX.</source>
        <translation>This reads neither as a code nor as a phone number. A code looks like 7K4-Q39-MWX.</translation>
    </message>
    <message>
        <source>Belum ditemukan. Silakan periksa lagi, atau isi buku tamu seperti biasa.</source>
        <translation>Nothing found. Please check it, or sign the guestbook as usual.</translation>
    </message>
    <message>
        <source>Sudah beberapa kali tidak cocok. Silakan isi buku tamu, atau coba lagi pukul {time}.</source>
        <translation>That did not match several times. Please sign the guestbook, or try again at {time}.</translation>
    </message>
    <message>
        <source>Kode ini belum terbaca. Bentuknya seperti ini: 7K4-Q39-MWX.</source>
        <translation>This code cannot be read. It looks like this: 7K4-Q39-MWX.</translation>
    </message>
    <message>
        <source>Kode ini tidak ditemukan. Silakan periksa lagi, atau tanya petugas.</source>
        <translation>We cannot find this code. Please check it, or ask our staff.</translation>
    </message>
    <message>
        <source>Tiket dikirim ke pencetak. Silakan ambil.</source>
        <translation>Your ticket was sent to the printer. Please take it.</translation>
    </message>
    <message>
        <source>Isi buku tamu</source>
        <translation>Sign the guestbook</translation>
    </message>
    <message>
        <source>Kurang dari satu menit</source>
        <translation>Less than a minute</translation>
    </message>
    <message>
        <source>Pernah ke sini?</source>
        <translation>Been here before?</translation>
    </message>
    <message>
        <source>Pindai kartu atau ketik kode</source>
        <translation>Scan a card or type a code</translation>
    </message>
    <message>
        <source>Saya mau pulang</source>
        <translation>I am leaving</translation>
    </message>
    <message>
        <source>Catat kepulangan dengan kode</source>
        <translation>Sign out with your code</translation>
    </message>
    <message>
        <source>Informasi atau data</source>
        <translation>Information or data</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Komputer, internet</source>
        <translation>Computer, internet</translation>
    </message>
    <message>
        <source>Ruang, diskusi</source>
        <translation>Room, discussion</translation>
    </message>
    <message>
        <source>Ruang baca</source>
        <translation>Reading room</translation>
    </message>
    <message>
        <source>Film, kegiatan</source>
        <translation>Film, activity</translation>
    </message>
    <message>
        <source>Kunjungan kerja</source>
        <translation>Official visit</translation>
    </message>
    <message>
        <source>Bertemu seseorang</source>
        <translation>Meeting someone</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Di bawah 17</source>
        <translation>Under 17</translation>
    </message>
    <message>
        <source>60 ke atas</source>
        <translation>60 and over</translation>
    </message>
    <message>
        <source>ASN</source>
        <translation>Civil servant</translation>
    </message>
    <message>
        <source>Pelajar, mahasiswa</source>
        <translation>Pupil, student</translation>
    </message>
    <message>
        <source>Guru, dosen</source>
        <translation>Teacher, lecturer</translation>
    </message>
    <message>
        <source>Peneliti</source>
        <translation>Researcher</translation>
    </message>
    <message>
        <source>Wiraswasta</source>
        <translation>Self-employed</translation>
    </message>
    <message>
        <source>Swasta</source>
        <translation>Private sector</translation>
    </message>
    <message>
        <source>Umum</source>
        <translation>General public</translation>
    </message>
    <message>
        <source>Sampai SMP</source>
        <translation>Up to junior high</translation>
    </message>
    <message>
        <source>SMA</source>
        <translation>Senior high</translation>
    </message>
    <message>
        <source>Berjalan, kursi roda</source>
        <translation>Walking, wheelchair</translation>
    </message>
    <message>
        <source>Melihat</source>
        <translation>Seeing</translation>
    </message>
    <message>
        <source>Mendengar</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Membaca, menulis</source>
        <translation>Reading, writing</translation>
    </message>
    <message>
        <source>Bantuan lain</source>
        <translation>Other help</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Bantuan tampilan</source>
        <translation>Display help</translation>
    </message>
    <message>
        <source>Ukuran huruf: %1 %</source>
        <translation>Text size: %1 %</translation>
    </message>
    <message>
        <source>Kecilkan</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Besarkan</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Warna kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Semua tombol di bawah</source>
        <translation>All buttons lower down</translation>
    </message>
    <message>
        <source>Tanpa gerakan</source>
        <translation>No motion</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Apa yang Anda perlukan?</source>
        <translation>What do you need?</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Tamu menurut jam</source>
        <translation>Visitors by hour</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Yang sudah Anda isi akan dihapus agar tidak terlihat orang lain.</source>
        <translation>What you filled in will be removed so that nobody else sees it.</translation>
    </message>
    <message>
        <source>Masih di sini?</source>
        <translation>Still here?</translation>
    </message>
    <message>
        <source>%1 detik lagi</source>
        <translation>%1 seconds left</translation>
    </message>
    <message>
        <source>Ya, saya lanjutkan</source>
        <translation>Yes, I will go on</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>spasi</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Huruf besar</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Hapus huruf</source>
        <translation>Delete letter</translation>
    </message>
    <message>
        <source>Angka dan tanda</source>
        <translation>Numbers and symbols</translation>
    </message>
    <message>
        <source>Huruf</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Sembunyikan papan ketik</source>
        <translation>Hide the keyboard</translation>
    </message>
    <message>
        <source>Papan ketik</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>KioskRoot</name>
    <message>
        <source>Buku tamu PIP Semarang</source>
        <translation>Guestbook of PIP Semarang</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Lama tidak disentuh. Nama tamu tidak untuk mata semua orang.</source>
        <translation>Nothing has been touched for a while. Visitors&apos; names are not for everyone&apos;s eyes.</translation>
    </message>
    <message>
        <source>Terkunci dalam %1 detik</source>
        <translation>Locking in %1 s</translation>
    </message>
    <message>
        <source>Tetap di sini</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Kunci sekarang</source>
        <translation>Lock now</translation>
    </message>
</context>
<context>
    <name>MaintenancePage</name>
    <message>
        <source>Kode: %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Silakan menuju</source>
        <translation>Please go to</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Baca selengkapnya</source>
        <translation>Read more</translation>
    </message>
    <message>
        <source>Selengkapnya</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Tentang data Anda</source>
        <translation>About your data</translation>
    </message>
</context>
<context>
    <name>NowHeading</name>
    <message>
        <source>Cari nama …</source>
        <translation>Find a name …</translation>
    </message>
</context>
<context>
    <name>NowNumbers</name>
    <message>
        <source>Di dalam</source>
        <translation>People inside</translation>
    </message>
    <message>
        <source>Datang hari ini</source>
        <translation>People today</translation>
    </message>
    <message>
        <source>Rombongan di dalam</source>
        <translation>Groups inside</translation>
    </message>
    <message>
        <source>Perlu bantuan</source>
        <translation>Need help</translation>
    </message>
</context>
<context>
    <name>OriginKinds</name>
    <message>
        <source>Jenis asal</source>
        <translation>Where from</translation>
    </message>
</context>
<context>
    <name>OriginPage</name>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Siapa Anda</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Dari mana Anda?</source>
        <translation>Where are you from?</translation>
    </message>
    <message>
        <source>Ketik beberapa huruf, lalu pilih.</source>
        <translation>Type a few letters, then choose.</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kota atau kabupaten</source>
        <translation>Town or regency</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of the institution</translation>
    </message>
    <message>
        <source>Pakai “%1” sebagai kota lain</source>
        <translation>Use “%1” as another town</translation>
    </message>
    <message>
        <source>Kelurahan yang mungkin</source>
        <translation>Possible kelurahan</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>Yang ada di sini</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>Hasil pencarian (%1)</source>
        <translation>Found (%1)</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Daftar belum dapat dibaca. Yang tampak mungkin belum yang terbaru.</source>
        <translation>The list cannot be read right now. What you see may be out of date.</translation>
    </message>
    <message>
        <source>Belum ada tamu di dalam.</source>
        <translation>Nobody is inside yet.</translation>
    </message>
    <message>
        <source>Tidak ada yang bernama “%1” di dalam.</source>
        <translation>Nobody named “%1” is inside.</translation>
    </message>
</context>
<context>
    <name>PresentMarks</name>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>perlu bantuan</source>
        <translation>needs help</translation>
    </message>
</context>
<context>
    <name>PresentRow</name>
    <message>
        <source>perlu bantuan</source>
        <translation>needs help</translation>
    </message>
    <message>
        <source>baru datang</source>
        <translation>just arrived</translation>
    </message>
</context>
<context>
    <name>PurposeChart</name>
    <message>
        <source>Tamu menurut keperluan</source>
        <translation>Visitors by purpose</translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Siapa Anda</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Apa keperluan Anda?</source>
        <translation>What brings you here?</translation>
    </message>
    <message>
        <source>Ingin bertemu siapa?</source>
        <translation>Whom would you like to meet?</translation>
    </message>
    <message>
        <source>Keperluan apa?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Ubah rincian</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Tambah rincian (boleh dilewati)</source>
        <translation>Add details (optional)</translation>
    </message>
</context>
<context>
    <name>PurposeTiles</name>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>ReturningPage</name>
    <message>
        <source>Pindai kartu kunjungan pada alat pindai, atau ketik di bawah ini.</source>
        <translation>Scan your visit card, or type below.</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Pernah ke sini?</source>
        <translation>Been here before?</translation>
    </message>
    <message>
        <source>Contoh: 7K4-Q39-MWX atau 0812 1500 0512</source>
        <translation>Example: 7K4-Q39-MWX or 0812 1500 0512</translation>
    </message>
    <message>
        <source>Kode kunjungan atau nomor telepon</source>
        <translation>Visit code or phone number</translation>
    </message>
    <message>
        <source>Tidak punya kode? Isi buku tamu, kurang dari satu menit</source>
        <translation>No code? Sign the guestbook, it takes less than a minute</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>Belum ada. Hadir di versi berikutnya.</source>
        <translation>Not there yet. It comes with a later version.</translation>
    </message>
    <message>
        <source>Sedang berjalan. Pilih lagi untuk membuka satu lagi.</source>
        <translation>Running. Choose it again to open another one.</translation>
    </message>
    <message>
        <source>%1 sedang berjalan</source>
        <translation>%1 running</translation>
    </message>
    <message>
        <source>%1 berjalan</source>
        <translation>%1 running</translation>
    </message>
    <message>
        <source>belum ada, hadir di versi berikutnya</source>
        <translation>not there yet, comes with a later version</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Meja depan</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Warna biasa</source>
        <translation>Normal colours</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Huruf %1 %</source>
        <translation>Text %1%</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock screen</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Selamat bekerja</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Masuk dengan nama dan PIN Anda.</source>
        <translation>Sign in with your name and PIN.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sebentar …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Silakan tulis nama Anda.</source>
        <translation>Please write your name.</translation>
    </message>
    <message>
        <source>Paling banyak {limit} huruf. Boleh disingkat.</source>
        <translation>At most {limit} letters. You may shorten it.</translation>
    </message>
    <message>
        <source>Nama perlu setidaknya satu huruf.</source>
        <translation>A name needs at least one letter.</translation>
    </message>
    <message>
        <source>Tanda “{sign}” tidak dapat dipakai dalam nama. Silakan hapus.</source>
        <translation>A name cannot contain “{sign}”. Please remove it.</translation>
    </message>
    <message>
        <source>Ada tanda yang tidak terlihat. Silakan ketik ulang namanya.</source>
        <translation>There is an invisible character. Please type the name again.</translation>
    </message>
    <message>
        <source>Ini tampak seperti NIK. Cukup nama Anda.</source>
        <translation>This looks like a NIK. Your name is enough.</translation>
    </message>
    <message>
        <source>Silakan periksa lagi namanya.</source>
        <translation>Please check the name.</translation>
    </message>
    <message>
        <source>Sudah ada akun dengan nama ini. Tambahkan nama belakang, misalnya.</source>
        <translation>There is already an account with this name. Add your last name, for example.</translation>
    </message>
    <message>
        <source>Silakan tulis atau pilih nama Anda.</source>
        <translation>Please write or choose your name.</translation>
    </message>
    <message>
        <source>PIN hanya berisi angka.</source>
        <translation>A PIN has digits only.</translation>
    </message>
    <message>
        <source>PIN sedikitnya {shortest} angka.</source>
        <translation>A PIN has at least {shortest} digits.</translation>
    </message>
    <message>
        <source>PIN paling banyak {longest} angka.</source>
        <translation>A PIN has at most {longest} digits.</translation>
    </message>
    <message>
        <source>PIN ini mudah ditebak. Hindari angka berulang atau berurutan.</source>
        <translation>This PIN is easy to guess. Avoid repeated or consecutive digits.</translation>
    </message>
    <message>
        <source>{shortest} sampai {longest} angka, tidak berulang, tidak berurutan.</source>
        <translation>{shortest} to {longest} digits, not repeated, not consecutive.</translation>
    </message>
    <message>
        <source>Silakan ketik PIN Anda.</source>
        <translation>Please type your PIN.</translation>
    </message>
    <message>
        <source>Kedua PIN belum sama. Silakan ketik ulang yang kedua.</source>
        <translation>The two PINs differ. Please type the second one again.</translation>
    </message>
    <message>
        <source>Nama dan PIN belum cocok. Silakan coba lagi.</source>
        <translation>Name and PIN do not match. Please try again.</translation>
    </message>
    <message>
        <source>PIN belum cocok. Masih dapat dicoba {tries} kali.</source>
        <translation>That PIN does not match. Tries left: {tries}.</translation>
    </message>
    <message>
        <source>Terlalu banyak PIN yang salah. Coba lagi dalam {time}.</source>
        <translation>Too many wrong PINs. Try again in {time}.</translation>
    </message>
    <message>
        <source>{seconds} detik</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} menit {seconds} detik</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Data petugas belum dapat dibaca. Coba sekali lagi sebentar lagi.</source>
        <translation>The staff accounts cannot be read right now. Please try again in a moment.</translation>
    </message>
</context>
<context>
    <name>StartOverSheet</name>
    <message>
        <source>Yang sudah Anda ketik akan dihapus.</source>
        <translation>What you have typed will be removed.</translation>
    </message>
    <message>
        <source>Mulai lagi dari awal?</source>
        <translation>Start over from the beginning?</translation>
    </message>
    <message>
        <source>Tidak, lanjutkan mengisi</source>
        <translation>No, keep filling in</translation>
    </message>
    <message>
        <source>Ya, mulai lagi</source>
        <translation>Yes, start over</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Langkah %1 dari %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Kurangi %1</source>
        <translation>Fewer: %1</translation>
    </message>
    <message>
        <source>Tambah %1</source>
        <translation>More: %1</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Terhubung ke server pusat</source>
        <translation>Connected to the central server</translation>
    </message>
    <message>
        <source>Menghubungi server pusat …</source>
        <translation>Contacting the central server …</translation>
    </message>
    <message>
        <source>{count} catatan sedang dikirim</source>
        <translation>Entries being sent: {count}</translation>
    </message>
    <message>
        <source>Tanpa sambungan. {count} catatan aman di sini dan dikirim nanti</source>
        <translation>Offline. Entries kept safe here, to be sent later: {count}</translation>
    </message>
    <message>
        <source>{count} catatan perlu diperiksa petugas</source>
        <translation>Entries for staff to check: {count}</translation>
    </message>
    <message>
        <source>Server pusat menolak perangkat ini. Hubungi pengelola</source>
        <translation>The central server refuses this device. Please tell the administrator</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>%1 (boleh kosong)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Hapus isi %1</source>
        <translation>Clear %1</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cetak tiket</source>
        <translation>Print ticket</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Mulai lagi</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Ukuran huruf, warna kontras, gerakan</source>
        <translation>Text size, high contrast, motion</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Siapa Anda</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Siapa ketua rombongan?</source>
        <translation>Who leads the group?</translation>
    </message>
    <message>
        <source>Siapa nama Anda?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>Sendiri atau rombongan</source>
        <translation>Alone or in a group</translation>
    </message>
    <message>
        <source>Sendiri</source>
        <translation>Alone</translation>
    </message>
    <message>
        <source>Rombongan</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Boleh satu kata. Tidak perlu gelar.</source>
        <translation>One word is fine. No titles needed.</translation>
    </message>
    <message>
        <source>Nama ketua</source>
        <translation>Leader&apos;s name</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Hitung juga ketuanya.</source>
        <translation>Count the leader too.</translation>
    </message>
    <message>
        <source>Pernah ke sini? Pindai kartu kunjungan atau ketik kodenya</source>
        <translation>Been here before? Scan your visit card or type its code</translation>
    </message>
</context>
</TS>
