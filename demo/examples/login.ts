/** A bare link to the portal's own login page. */
export const loginLink = `<a href="/dang-nhap">Đăng nhập</a>`;

/** Fields of an ASP.NET page: they belong to the form that wraps the whole page. */
export const loginFields = `<div class="dangnhap">
<input type="text" name="ctl00$txtTenDangNhap" id="ctl00_txtTenDangNhap" placeholder="Tên đăng nhập">
<input type="password" name="ctl00$txtMatKhau" id="ctl00_txtMatKhau" placeholder="Mật khẩu">
<button type="submit" name="ctl00$btnDangNhap">Đăng nhập</button>
<p><a href="/quen-mat-khau">Quên mật khẩu?</a></p>
</div>`;

/** A form of its own, as other systems print it, with its hidden token. */
export const loginForm = `<form method="post" action="/dang-nhap">
<input type="hidden" name="__RequestVerificationToken" value="Q2jZ0b7r">
<label for="ten">Tên đăng nhập</label>
<input type="text" name="ten" id="ten" autocomplete="username">
<label for="mat-khau">Mật khẩu</label>
<input type="password" name="mat-khau" id="mat-khau" autocomplete="current-password">
<button type="submit">Đăng nhập</button>
<a href="/quen-mat-khau">Quên mật khẩu?</a>
</form>`;
